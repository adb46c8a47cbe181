Instance: individual-goal-minimal
InstanceOf: KAPIndividualGoal
Usage: #example
Title: "Proposed goal of one partner"
Description: "The smallest valid individual goal."
* insert Labels(R, PSY)
* lifecycleStatus = #proposed
* category[kapType] = KAPGoalType#individual
* description.text = "Return to work."
* subject = Reference(patient-minimal)
