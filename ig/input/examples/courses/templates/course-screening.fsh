Instance: course-screening
InstanceOf: KAPSafetyScreening
Usage: #inline
* insert Labels(V, SDV)
* insert Label(NODSCLCD)
* extension[episodeOfCare].valueReference.reference = "EpisodeOfCare/placeholder"
* extension[screenedPrivately].valueBoolean = true
* status = #completed
* subject.reference = "Patient/placeholder"
* authored = "2026-01-01"
* author = Reference(samuel-adeyemi)
* insert YesNo(intimate-partner-violence, N)
* insert YesNo(unmanaged-severe-substance-abuse, N)
* insert YesNo(suicidal-ideation-requiring-inpatient, N)
* insert YesNo(homicidal-ideation-requiring-inpatient, N)
* insert CodedAnswer(overall-determination, KAPScreeningDeterminationCodes#cleared)
