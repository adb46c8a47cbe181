Instance: individual-goal-full
InstanceOf: KAPIndividualGoal
Usage: #example
Title: "Goal of one partner"
Description: "What Maya Lindqvist wants to reach for herself."
* insert Labels(R, PSY)
* lifecycleStatus = #active
* achievementStatus = $goal-achievement#improving
* category[kapType] = KAPGoalType#individual
* description.text = "Sleep through most nights."
* subject = Reference(maya-lindqvist)
* startDate = "2026-02-11"
* target.dueDate = "2026-06-30"
* expressedBy = Reference(maya-lindqvist)
* addresses = Reference(depression)
