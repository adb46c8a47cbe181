Instance: warning-same-prescriber-and-therapist
InstanceOf: KAPMedicineSession
Usage: #example
Title: "One person prescribes and is the therapist"
Description: "Allowed and noticed: the combined role is not recorded."
* insert MayasSession
* insert Session(lindqvist-09, medicine, 2026-03-18T13:00:00-04:00, 2026-03-18T16:00:00-04:00)
* extension[monitoring].extension[mode].valueCodeableConcept = KAPMonitoringMode#continuous-presence
* insert Participant(prescriber, petra-holm)
* participant[=].type[+] = KAPParticipantRole#therapist
