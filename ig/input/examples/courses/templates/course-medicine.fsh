Instance: course-medicine
InstanceOf: KAPMedicineSession
Usage: #inline
* insert Labels(R, PSY)
* insert Session(placeholder, medicine, 2026-01-01T10:00:00-05:00, 2026-01-01T13:00:00-05:00)
* extension[monitoring].extension[mode].valueCodeableConcept = KAPMonitoringMode#continuous-telemetry
* subject.reference = "Patient/placeholder"
* episodeOfCare.reference = "EpisodeOfCare/placeholder"
* insert Participant(prescriber, ines-okafor)
* insert Participant(chaperone, grace-lin)
* participant[2].type = KAPParticipantRole#sitter
* participant[2].individual.reference = "RelatedPerson/placeholder"
* participant[2].extension[partnerPresence].valueCodeableConcept = KAPPartnerPresence#sitting
* location.location = Reference(harbor-medicine-room)
