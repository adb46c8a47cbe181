Extension: KAPExperienceModeExt
Id: kap-experience-mode
Title: "KAP Experience Mode"
Description: "Whether the partners turned towards each other (dyadic), each inward, or both in turn. Every mode is a normal course of a session; none is a failure."
Context: Encounter
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from KAPExperienceModes (required)
* valueCodeableConcept ^short = "dyadic | inward | mixed"
