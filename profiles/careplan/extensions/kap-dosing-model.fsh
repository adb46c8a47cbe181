Extension: KAPDosingModelExt
Id: kap-dosing-model
Title: "KAP Dosing Model"
Description: "Which partner receives ketamine, and if both, whether in turn or together."
Context: CarePlan
* ^purpose = "By default one partner, the identified patient, receives ketamine and both work with what it opens. Dosing both is an adaptation with further conditions. Almost every rule of the protocol asks for the model first, so a plan states it."
* . ^short = "single | alternating-dual | concurrent-dual"
* . ^definition = "single: only this patient receives ketamine. alternating-dual: both partners do, on different days. concurrent-dual: both do, in one session."
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from KAPDosingModels (required)

Mapping: KAPDosingModelRules
Id: kap-rule
Source: KAPDosingModelExt
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* value[x] -> "E1"
