Extension: KAPTechniqueExt
Id: kap-technique
Title: "KAP Technique"
Description: "A therapeutic technique that was used in the session. Techniques that do not belong in an integration session can be recorded too, so that the record says what happened."
Context: Encounter
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from KAPIntegrationTechniques (extensible)
