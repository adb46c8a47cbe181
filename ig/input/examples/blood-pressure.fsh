Instance: blood-pressure
InstanceOf: Observation
Usage: #example
Title: "Blood pressure before the dose"
Description: "Vital signs taken before the injection."
* meta.profile = "http://hl7.org/fhir/StructureDefinition/bp"
* status = #final
* category = $observation-category#vital-signs
* encounter = Reference(medicine-session-full)
* code = $loinc#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(maya-lindqvist)
* effectiveDateTime = "2026-02-18T13:06:00-05:00"
* component[+].code = $loinc#8480-6 "Systolic blood pressure"
* component[=].valueQuantity = 122 'mm[Hg]' "mmHg"
* component[+].code = $loinc#8462-4 "Diastolic blood pressure"
* component[=].valueQuantity = 78 'mm[Hg]' "mmHg"
