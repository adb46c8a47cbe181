Instance: therapy-session-full
InstanceOf: KAPTherapySession
Usage: #example
Title: "Feedback and preparation in one session"
Description: "Feedback and preparation share one conjoint session of 80 minutes, which is long enough for both."
* insert MayasSession
* insert Session(lindqvist-04, feedback, 2026-02-11T15:00:00-05:00, 2026-02-11T16:20:00-05:00)
* type[kapSession][1] = KAPSessionType#preparation
* type[2] = $sct#313085000 "Relationship counseling"
* serviceType = $sct#313085000 "Relationship counseling"
* extension[attendance].valueCodeableConcept = KAPAttendance#conjoint
* extension[technique].valueCodeableConcept = KAPIntegrationTechnique#validation
* insert Participant(therapist, samuel-adeyemi)
* insert Participant(partner, tom-brandt)
* reasonReference = Reference(depression)
* location.location = Reference(harbor-therapy-room)
* serviceProvider = Reference(harbor-couples-clinic)
