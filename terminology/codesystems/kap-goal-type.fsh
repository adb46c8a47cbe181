CodeSystem: KAPGoalType
Id: kap-goal-type
Title: "KAP Goal Type"
Description: "Whether a goal of the course is the couple's or one partner's."
* ^caseSensitive = true
* ^experimental = false
* #couple "Couple goal" "A goal both partners share and worked out together."
* #individual "Individual goal" "A goal of the patient alone."
