Instance: course-determination
InstanceOf: KAPScreeningDetermination
Usage: #inline
* insert Labels(R, PSY)
* insert Label(NODSCLCD)
* extension[episodeOfCare].valueReference.reference = "EpisodeOfCare/placeholder"
* status = #final
* category[survey] = $observation-category#survey
* code = KAPObservation#screening-determination
* subject.reference = "Patient/placeholder"
* effectiveDateTime = "2026-01-01"
* performer = Reference(samuel-adeyemi)
* valueCodeableConcept = KAPScreeningDeterminationCodes#cleared
* derivedFrom.reference = "QuestionnaireResponse/placeholder"
