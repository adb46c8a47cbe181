Instance: course-goal
InstanceOf: KAPCoupleGoal
Usage: #inline
* insert Labels(R, PSY)
* insert Label(PDS)
* lifecycleStatus = #completed
* category[kapType] = KAPGoalType#couple
* description.text = "Turn back to each other on the same day after an argument."
* subject.reference = "Patient/placeholder"
