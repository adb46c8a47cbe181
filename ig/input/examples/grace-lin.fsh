Instance: grace-lin
InstanceOf: Practitioner
Usage: #example
Title: "Grace Lin, chaperone"
Description: "The psychiatric nurse who stays in the medicine sessions and watches over them."
* identifier.system = "http://hl7.org/fhir/sid/us-npi"
* identifier.value = "1000000038"
* active = true
* name.use = #official
* name.family = "Lin"
* name.given = "Grace"
* qualification.code = $nucc#163WP0808X "Psychiatric/Mental Health Registered Nurse"
