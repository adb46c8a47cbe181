Extension: KAPDoseIntentExt
Id: kap-dose-intent
Title: "KAP Dose Intent"
Description: "What the dose is meant to bring about: a fully dissociative experience (psychedelic), or a lighter one that leaves room for the couple to interact (psycholytic)."
Context: MedicationAdministration, MedicationRequest
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from KAPDoseIntents (required)
* valueCodeableConcept ^short = "psychedelic | psycholytic"
