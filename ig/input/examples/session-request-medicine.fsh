Instance: session-request-medicine
InstanceOf: KAPSessionRequest
Usage: #example
Title: "Planned medicine session"
Description: "A medicine session of Maya Lindqvist's course, for which a time has been agreed on."
* insert Labels(R, PSY)
* extension[episodeOfCare].valueReference = Reference(episode-full)
* instantiatesCanonical = Canonical(KAPMedicineActivity)
* basedOn = Reference(care-plan-full)
* status = #active
* intent = #order
* category[coupleKap] = KAPCarePlanCategory#couple-kap
* code = KAPSessionType#medicine
* subject = Reference(maya-lindqvist)
* occurrencePeriod.start = "2026-02-17T09:00:00-05:00"
* performerType = KAPParticipantRole#prescriber
* performer = Reference(ines-okafor)
