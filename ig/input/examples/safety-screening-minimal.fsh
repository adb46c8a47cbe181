Instance: safety-screening-minimal
InstanceOf: KAPSafetyScreening
Usage: #example
Title: "Safety screening just begun"
Description: "The smallest valid screening: in progress, without answers."
* insert Labels(V, SDV)
* insert Label(NODSCLCD)
* status = #in-progress
* subject = Reference(patient-minimal)
* authored = "2026-07-08"
