Instance: termination-review-minimal
InstanceOf: KAPTerminationReview
Usage: #example
Title: "Review just begun"
Description: "The smallest valid review: in progress, without answers."
* insert Labels(R, PSY)
* status = #in-progress
* subject = Reference(patient-minimal)
* authored = "2026-09-02"
