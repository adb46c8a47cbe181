Instance: body-weight
InstanceOf: Observation
Usage: #example
Title: "Body weight before the dose"
Description: "The weight from which the dose was computed."
* meta.profile = "http://hl7.org/fhir/StructureDefinition/bodyweight"
* status = #final
* category = $observation-category#vital-signs
* encounter = Reference(medicine-session-full)
* code = $loinc#29463-7 "Body weight"
* subject = Reference(maya-lindqvist)
* effectiveDateTime = "2026-02-18T13:05:00-05:00"
* valueQuantity = 70 'kg' "kg"
