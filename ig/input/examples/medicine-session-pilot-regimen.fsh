Instance: medicine-session-pilot-regimen
InstanceOf: KAPMedicineSessionPilotRegimen
Usage: #example
Title: "Medicine session under the pilot regimen"
Description: "The partner is there before and after. Continuous telemetry is required because the course has chosen the pilot regimen."
* insert MayasSession
* insert Session(lindqvist-07, medicine, 2026-03-04T13:00:00-05:00, 2026-03-04T15:45:00-05:00)
* extension[monitoring].extension[mode].valueCodeableConcept = KAPMonitoringMode#continuous-telemetry
* insert Participant(prescriber, ines-okafor)
* insert Participant(monitor, grace-lin)
* insert Participant(partner, tom-brandt)
* participant[=].extension[partnerPresence].valueCodeableConcept = KAPPartnerPresence#before-and-after
