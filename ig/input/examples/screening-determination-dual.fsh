Instance: screening-determination-dual
InstanceOf: KAPScreeningDetermination
Usage: #example
Title: "Verdict for one of two partners who are both dosed"
Description: "Rosa Delgado's verdict, in her chart. Ana Whitfield's is in Ana's chart."
* insert Labels(R, PSY)
* insert Label(NODSCLCD)
* extension[episodeOfCare].valueReference = Reference(episode-dual)
* status = #final
* category[survey] = $observation-category#survey
* code = KAPObservation#screening-determination
* subject = Reference(rosa-delgado)
* effectiveDateTime = "2026-03-16T10:00:00-04:00"
* performer = Reference(petra-holm)
* valueCodeableConcept = KAPScreeningDeterminationCodes#cleared
