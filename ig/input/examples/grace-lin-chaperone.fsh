Instance: grace-lin-chaperone
InstanceOf: PractitionerRole
Usage: #example
Title: "Grace Lin at the clinic"
Description: "The chaperone's role at the clinic, for references that name a role rather than a person."
* active = true
* practitioner = Reference(grace-lin)
* organization = Reference(harbor-couples-clinic)
* code = $nucc#163WP0808X "Psychiatric/Mental Health Registered Nurse"
* location = Reference(harbor-medicine-room)
* telecom.system = #phone
* telecom.value = "555-0104"
