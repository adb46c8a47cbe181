Profile: KAPIndividualGoal
Parent: Goal
Id: kap-individual-goal
Title: "KAP Individual Goal"
Description: "What one partner wants to reach for themselves in the course: fewer nightmares, a mood that lifts, to be able to say what hurts."
* ^purpose = "Ketamine is given for a person's own condition, and each partner brings wishes of their own to the couple's work. Such a goal belongs to one chart only and is not the partner's to read without consent."
* insert ClinicalSecurityLabels(R, PSY)
* insert GoalCommon(individual)

Mapping: KAPIndividualGoalRules
Id: kap-rule
Source: KAPIndividualGoal
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* subject -> "P2"
