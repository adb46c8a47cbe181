Instance: couple-goal-full
InstanceOf: KAPCoupleGoal
Usage: #example
Title: "Goal of the couple"
Description: "What Maya Lindqvist and her husband want to reach together."
* insert Labels(R, PSY)
* insert Label(PDS)
* lifecycleStatus = #completed
* achievementStatus = $goal-achievement#achieved
* category[kapType] = KAPGoalType#couple
* description.text = "Notice withdrawal and pursuit early, and turn back to each other the same day."
* subject = Reference(maya-lindqvist)
* startDate = "2026-02-11"
* target.dueDate = "2026-04-01"
* expressedBy = Reference(tom-brandt)
* addresses = Reference(depression)
