Instance: adverse-event-full
InstanceOf: KAPAdverseEvent
Usage: #example
Title: "Nausea after the dose"
Description: "A passing effect of ketamine, gone within half an hour."
* insert Labels(R, PSY)
* extension[episodeOfCare].valueReference = Reference(episode-full)
* extension[effectResolved].valueDateTime = "2026-02-18T14:25:00-05:00"
* actuality = #actual
* category[ketamineEffect] = KAPAdverseEventCodes#ketamine-acute-effect
* event = $sct#422587007 "Nausea"
* subject = Reference(maya-lindqvist)
* encounter = Reference(medicine-session-full)
* date = "2026-02-18T13:55:00-05:00"
* seriousness = $adverse-event-seriousness#Non-serious
* severity = $adverse-event-severity#mild
* outcome = $adverse-event-outcome#resolved
* recorder = Reference(grace-lin)
* suspectEntity.instance = Reference(ketamine-administration-full)
