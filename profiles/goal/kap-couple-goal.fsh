Profile: KAPCoupleGoal
Parent: Goal
Id: kap-couple-goal
Title: "KAP Couple Goal"
Description: "What the couple wants to reach together: to feel close again, to quarrel without wounding, to carry an illness as two."
* ^purpose = "Assessment ends with goals of the couple, its strengths and its motivation; termination looks back at them. A goal of two people is recorded in each chart on its own, in the words of the couple, and is labelled as information that also concerns the partner."
* insert ClinicalSecurityLabels(R, PSY)
* insert PartnerDataLabels
* insert GoalCommon(couple)

Mapping: KAPCoupleGoalRules
Id: kap-rule
Source: KAPCoupleGoal
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* subject -> "P2"
