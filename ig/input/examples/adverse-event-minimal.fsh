Instance: adverse-event-minimal
InstanceOf: KAPAdverseEvent
Usage: #example
Title: "An effect with the least that is required"
Description: "The smallest valid adverse event."
* insert Labels(R, PSY)
* actuality = #actual
* category[ketamineEffect] = KAPAdverseEventCodes#ketamine-acute-effect
* event = KAPAdverseEventCodes#dissociation
* subject = Reference(patient-minimal)
* date = "2026-08-05"
