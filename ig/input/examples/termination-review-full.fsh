Instance: termination-review-full
InstanceOf: KAPTerminationReview
Usage: #example
Title: "Review at the end of the course"
Description: "What Maya Lindqvist and her husband improved, and what they take with them."
* insert Labels(R, PSY)
* insert MayasRecord
* status = #completed
* encounter = Reference(termination-session)
* authored = "2026-04-01T15:50:00-04:00"
* author = Reference(samuel-adeyemi)
* source = Reference(maya-lindqvist)
* insert Answer(couple-gains, [[They notice the pattern and can stop it together.]])
* insert Answer(individual-gains, [[She says sooner what she needs; he stays when it gets difficult.]])
* insert Answer(areas-to-grow, [[Asking for time alone without withdrawing.]])
* insert Answer(contrast-with-formulation, [[Withdrawal no longer calls forth pursuit.]])
* insert Answer(strategies, [[A weekly hour of conversation.]])
* insert Answer(warning-signs, [[Two weeks without that hour.]])
* insert Answer(notice-old-pattern, [[Working late after an argument.]])
* insert Answer(recovery-steps, [[Name it, pause, come back within the day.]])
