Instance: termination-session
InstanceOf: KAPTherapySession
Usage: #example
Title: "Termination"
Description: "The last session of Maya Lindqvist's course."
* insert MayasSession
* insert Session(lindqvist-11, termination, 2026-04-01T15:00:00-04:00, 2026-04-01T15:50:00-04:00)
* extension[attendance].valueCodeableConcept = KAPAttendance#conjoint
* insert Participant(therapist, samuel-adeyemi)
* insert Participant(partner, tom-brandt)
* location.location = Reference(harbor-therapy-room)
