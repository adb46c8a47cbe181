CodeSystem: KAPPartnerParticipation
Id: kap-partner-participation
Title: "KAP Partner Participation"
Description: "How far the partner takes part in the course as a whole."
* ^caseSensitive = true
* ^experimental = false
* #attending "Attending" "The partner attends therapy sessions and is neither dosed nor a sitter."
* #sitter "Sitter" "The partner attends therapy sessions and sits with the patient in medicine sessions."
* #co-dosed "Co-dosed" "The partner receives ketamine in the course as well, whether together with the patient or on other days."
