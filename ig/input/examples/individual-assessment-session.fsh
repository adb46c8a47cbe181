Instance: individual-assessment-session
InstanceOf: KAPTherapySession
Usage: #example
Title: "Individual assessment"
Description: "A session with the patient alone. It stays in her chart and carries the label that forbids disclosure to her partner."
* insert MayasSession
* insert Label(NODSCLCD)
* insert Session(lindqvist-03, individual-assessment, 2026-01-28T15:00:00-05:00, 2026-01-28T15:50:00-05:00)
* extension[attendance].valueCodeableConcept = KAPAttendance#individual
* insert Participant(therapist, samuel-adeyemi)
* location.location = Reference(harbor-therapy-room)
