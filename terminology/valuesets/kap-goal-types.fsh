ValueSet: KAPGoalTypes
Id: kap-goal-types
Title: "KAP Goal Types"
Description: "Whether a goal is the couple's or one partner's."
* ^experimental = false
* include codes from system KAPGoalType
