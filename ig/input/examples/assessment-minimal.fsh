Instance: assessment-minimal
InstanceOf: KAPAssessment
Usage: #example
Title: "Assessment just begun"
Description: "The smallest valid assessment: in progress, without answers."
* insert Labels(R, PSY)
* status = #in-progress
* subject = Reference(patient-minimal)
* authored = "2026-07-08"
