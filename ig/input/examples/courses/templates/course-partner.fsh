Instance: course-partner
InstanceOf: KAPPartner
Usage: #inline
* insert Labels(R, PSY)
* insert Label(PDS)
* extension[dyad].valueIdentifier.system = "https://couple-kap.example/fhir/sid/dyad"
* extension[dyad].valueIdentifier.value = "placeholder"
* extension[participation].valueCodeableConcept = KAPPartnerParticipation#sitter
* extension[sitterInstruction].extension[date].valueDateTime = "2026-01-28"
* extension[sitterInstruction].extension[acknowledged].valueBoolean = true
* active = true
* patient.reference = "Patient/placeholder"
* relationship = $v3-RoleCode#SPS "spouse"
* name.family = "placeholder"
* name.given = "placeholder"
