Instance: screening-determination-dual-of-partner
InstanceOf: KAPScreeningDetermination
Usage: #example
Title: "Verdict for the other of two partners who are both dosed"
Description: "Ana Whitfield's verdict, in her chart."
* insert Labels(R, PSY)
* insert Label(NODSCLCD)
* extension[episodeOfCare].valueReference = Reference(episode-dual-of-partner)
* status = #final
* category[survey] = $observation-category#survey
* code = KAPObservation#screening-determination
* subject = Reference(ana-whitfield)
* effectiveDateTime = "2026-03-16T11:00:00-04:00"
* performer = Reference(petra-holm)
* valueCodeableConcept = KAPScreeningDeterminationCodes#cleared
