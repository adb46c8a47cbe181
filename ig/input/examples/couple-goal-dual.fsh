Instance: couple-goal-dual
InstanceOf: KAPCoupleGoal
Usage: #example
Title: "Goal of a couple who are both dosed"
Description: "The couple's goal, as kept in Rosa Delgado's chart."
* insert Labels(R, PSY)
* insert Label(PDS)
* lifecycleStatus = #active
* category[kapType] = KAPGoalType#couple
* description.text = "Talk about the loss they share without blame."
* subject = Reference(rosa-delgado)
* startDate = "2026-03-30"
