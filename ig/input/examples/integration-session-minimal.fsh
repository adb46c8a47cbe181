Instance: integration-session-minimal
InstanceOf: KAPIntegrationSession
Usage: #example
Title: "Planned integration session"
Description: "The smallest valid integration session: planned, and tied to the planned medicine session."
* insert Labels(R, PSY)
* status = #planned
* class = $v3-ActCode#AMB "ambulatory"
* type[kapSession] = KAPSessionType#integration
* extension[integratesSession].valueReference = Reference(medicine-session-minimal)
* extension[attendance].valueCodeableConcept = KAPAttendance#conjoint
* subject = Reference(patient-minimal)
* episodeOfCare = Reference(episode-minimal)
* period.start = "2026-08-06"
