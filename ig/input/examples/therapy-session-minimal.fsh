Instance: therapy-session-minimal
InstanceOf: KAPTherapySession
Usage: #example
Title: "Planned termination session"
Description: "The smallest valid therapy session: planned, so that neither its end nor its participants are known."
* insert Labels(R, PSY)
* status = #planned
* class = $v3-ActCode#VR "virtual"
* type[kapSession] = KAPSessionType#termination
* extension[attendance].valueCodeableConcept = KAPAttendance#conjoint
* subject = Reference(patient-minimal)
* episodeOfCare = Reference(episode-minimal)
* period.start = "2026-09-02"
