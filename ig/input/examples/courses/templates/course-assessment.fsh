Instance: course-assessment
InstanceOf: KAPAssessment
Usage: #inline
* insert Labels(R, PSY)
* extension[episodeOfCare].valueReference.reference = "EpisodeOfCare/placeholder"
* status = #completed
* subject.reference = "Patient/placeholder"
* authored = "2026-01-01"
* insert Answer(behavioral, [[Leaves the room.]])
* insert Answer(cognitive, [[That nothing will change.]])
* insert Answer(emotional, [[Sadness.]])
* insert Answer(somatic, [[A tight chest.]])
