CodeSystem: KAPPartnerPresence
Id: kap-partner-presence
Title: "KAP Partner Presence"
Description: "Where the partner is in relation to the patient's medicine session."
* ^caseSensitive = true
* ^experimental = false
* #sitting "Sitting" "The partner stays with the patient throughout the medicine session."
* #before-and-after "Before and after" "The partner is with the patient before the dose and after the effects, but not between."
* #absent "Absent" "The partner does not attend the medicine session."
* #co-dosing "Co-dosing" "The partner receives ketamine in the same session."
