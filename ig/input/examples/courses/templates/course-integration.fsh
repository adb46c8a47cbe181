Instance: course-integration
InstanceOf: KAPIntegrationSession
Usage: #inline
* insert Labels(R, PSY)
* insert Session(placeholder, integration, 2026-01-01T10:00:00-05:00, 2026-01-01T11:00:00-05:00)
* extension[integratesSession].valueReference.reference = "Encounter/placeholder"
* extension[attendance].valueCodeableConcept = KAPAttendance#conjoint
* subject.reference = "Patient/placeholder"
* episodeOfCare.reference = "EpisodeOfCare/placeholder"
* insert Participant(therapist, samuel-adeyemi)
* participant[1].type = KAPParticipantRole#partner
* participant[1].individual.reference = "RelatedPerson/placeholder"
* location.location = Reference(harbor-therapy-room)
