Extension: KAPPartnerPresenceExt
Id: kap-partner-presence
Title: "KAP Partner Presence"
Description: "How the partner took part in the other's medicine session: sitting throughout, present before and after it, absent, or dosed at the same time (co-dosing)."
Context: Encounter.participant
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from KAPPartnerPresences (required)
* valueCodeableConcept ^short = "sitting | before-and-after | absent | co-dosing"
