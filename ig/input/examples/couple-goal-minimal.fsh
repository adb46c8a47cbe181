Instance: couple-goal-minimal
InstanceOf: KAPCoupleGoal
Usage: #example
Title: "Proposed goal of the couple"
Description: "The smallest valid couple goal."
* insert Labels(R, PSY)
* insert Label(PDS)
* lifecycleStatus = #proposed
* category[kapType] = KAPGoalType#couple
* description.text = "Argue less often."
* subject = Reference(patient-minimal)
