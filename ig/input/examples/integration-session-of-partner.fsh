Instance: integration-session-of-partner
InstanceOf: KAPIntegrationSession
Usage: #example
Title: "Integration of the partner's medicine session"
Description: "In Rosa Delgado's chart the couple works through Ana's medicine session. It is named by its session identifier, so that no chart points into the other."
* insert Labels(R, PSY)
* insert Session(delgado-whitfield-08, integration, 2026-04-30T15:00:00-04:00, 2026-04-30T16:00:00-04:00)
* extension[integratesSession].valueReference.identifier.system = "https://couple-kap.example/fhir/sid/session"
* extension[integratesSession].valueReference.identifier.value = "delgado-whitfield-07"
* extension[attendance].valueCodeableConcept = KAPAttendance#conjoint
* subject = Reference(rosa-delgado)
* episodeOfCare = Reference(episode-dual)
* insert Participant(therapist, samuel-adeyemi)
* insert Participant(partner, ana-for-rosa)
