Instance: partner-minimal
InstanceOf: KAPPartner
Usage: #example
Title: "Unnamed partner"
Description: "A partner about whom the chart says nothing but the relationship and that it exists: a pseudonymous partner is enough."
* insert Labels(R, PSY)
* insert Label(PDS)
* active = true
* patient = Reference(patient-minimal)
* relationship = $v3-RoleCode#SIGOTHR "significant other"
