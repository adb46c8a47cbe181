Instance: course-preference
InstanceOf: KAPSupportPreference
Usage: #inline
* insert Labels(R, PSY)
* insert Label(PDS)
* extension[episodeOfCare].valueReference.reference = "EpisodeOfCare/placeholder"
* status = #final
* category[survey] = $observation-category#survey
* code = KAPObservation#support-preference
* subject.reference = "Patient/placeholder"
* effectiveDateTime = "2026-01-01"
* performer.reference = "Patient/placeholder"
* valueCodeableConcept = KAPSupportType#reassurance
