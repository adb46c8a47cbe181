Instance: medicine-session-full
InstanceOf: KAPMedicineSession
Usage: #example
Title: "Medicine session with the partner sitting"
Description: "Maya Lindqvist receives ketamine. Her husband sits with her, the prescriber conducts the session, a nurse stays in the room, and the therapist joins in the second hour."
* insert MayasSession
* insert Session(lindqvist-05, medicine, 2026-02-18T13:00:00-05:00, 2026-02-18T16:00:00-05:00)
* type[kapSession].coding[1] = $sct#386356001 "Administration of drug or medicament via intramuscular route"
* serviceType = $sct#313085000 "Relationship counseling"
* extension[monitoring].extension[mode][+].valueCodeableConcept = KAPMonitoringMode#continuous-telemetry
* extension[monitoring].extension[mode][+].valueCodeableConcept = KAPMonitoringMode#visual-checks
* extension[monitoring].extension[intervalMinutes].valueQuantity = 15 'min'
* extension[experienceMode].valueCodeableConcept = KAPExperienceMode#inward
* extension[sameDayEvents].valueCodeableConcept = KAPSameDayEvent#group-therapy
* insert Participant(prescriber, ines-okafor)
* insert Participant(chaperone, grace-lin-chaperone)
* insert Participant(therapist, samuel-adeyemi)
* participant[=].period.start = "2026-02-18T14:00:00-05:00"
* participant[=].period.end = "2026-02-18T16:00:00-05:00"
* insert Participant(sitter, tom-brandt)
* participant[=].extension[partnerPresence].valueCodeableConcept = KAPPartnerPresence#sitting
* reasonReference = Reference(depression)
* location.location = Reference(harbor-medicine-room)
* serviceProvider = Reference(harbor-couples-clinic)
