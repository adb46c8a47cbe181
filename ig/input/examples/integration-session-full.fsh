Instance: integration-session-full
InstanceOf: KAPIntegrationSession
Usage: #example
Title: "Integration on the day after"
Description: "Both partners work through the medicine session of the day before."
* insert MayasSession
* insert Session(lindqvist-06, integration, 2026-02-19T15:00:00-05:00, 2026-02-19T16:00:00-05:00)
* type[kapSession].coding[1] = $sct#75516001 "Psychotherapy"
* serviceType = $sct#313085000 "Relationship counseling"
* extension[integratesSession].valueReference = Reference(medicine-session-full)
* extension[attendance].valueCodeableConcept = KAPAttendance#conjoint
* extension[technique][+].valueCodeableConcept = KAPIntegrationTechnique#metaphor-imagery
* extension[technique][+].valueCodeableConcept = KAPIntegrationTechnique#empathic-joining
* extension[experienceMode].valueCodeableConcept = KAPExperienceMode#dyadic
* insert Participant(therapist, samuel-adeyemi)
* insert Participant(partner, tom-brandt)
* reasonReference = Reference(depression)
* location.location = Reference(harbor-therapy-room)
* serviceProvider = Reference(harbor-couples-clinic)
