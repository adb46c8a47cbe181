Extension: KAPSameDayEventsExt
Id: kap-same-day-events
Title: "KAP Same-day Events"
Description: "Another therapy or event that the person had during the same visit as the session. Such stacking may change how the session is experienced, and matters to research."
Context: Encounter
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from KAPSameDayEvents (required)
* valueCodeableConcept ^short = "group-therapy | individual-therapy | medical-procedure | other"
