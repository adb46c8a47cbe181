Instance: medicine-session-minimal
InstanceOf: KAPMedicineSession
Usage: #example
Title: "Planned medicine session"
Description: "The smallest valid medicine session: planned for a day."
* insert Labels(R, PSY)
* status = #planned
* class = $v3-ActCode#AMB "ambulatory"
* type[kapSession] = KAPSessionType#medicine
* subject = Reference(patient-minimal)
* episodeOfCare = Reference(episode-minimal)
* period.start = "2026-08-05"
