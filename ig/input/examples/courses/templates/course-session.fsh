Instance: course-session
InstanceOf: KAPTherapySession
Usage: #inline
* insert Labels(R, PSY)
* insert Session(placeholder, consultation, 2026-01-01T10:00:00-05:00, 2026-01-01T11:00:00-05:00)
* extension[attendance].valueCodeableConcept = KAPAttendance#conjoint
* subject.reference = "Patient/placeholder"
* episodeOfCare.reference = "EpisodeOfCare/placeholder"
* insert Participant(therapist, samuel-adeyemi)
* participant[1].type = KAPParticipantRole#partner
* participant[1].individual.reference = "RelatedPerson/placeholder"
* location.location = Reference(harbor-therapy-room)
