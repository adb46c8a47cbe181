Instance: episode-minimal
InstanceOf: KAPEpisode
Usage: #example
Title: "Episode with the least that is required"
Description: "The smallest valid episode: whose it is, and when it began."
* insert Labels(R, PSY)
* status = #active
* patient = Reference(patient-minimal)
* period.start = "2026-07-01"
