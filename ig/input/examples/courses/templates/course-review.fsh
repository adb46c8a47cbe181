Instance: course-review
InstanceOf: KAPTerminationReview
Usage: #inline
* insert Labels(R, PSY)
* extension[episodeOfCare].valueReference.reference = "EpisodeOfCare/placeholder"
* status = #completed
* subject.reference = "Patient/placeholder"
* authored = "2026-01-01"
* insert Answer(couple-gains, [[They notice the pattern.]])
* insert Answer(individual-gains, [[Each says sooner what they need.]])
* insert Answer(areas-to-grow, [[Time alone without withdrawing.]])
* insert Answer(contrast-with-formulation, [[Withdrawal no longer calls forth pursuit.]])
* insert Answer(strategies, [[A weekly hour of conversation.]])
* insert Answer(warning-signs, [[Two weeks without that hour.]])
