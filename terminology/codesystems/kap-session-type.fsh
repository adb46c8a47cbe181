CodeSystem: KAPSessionType
Id: kap-session-type
Title: "KAP Session Type"
Description: "The kinds of session in a course of couple-based ketamine-assisted psychotherapy."
* ^caseSensitive = true
* ^experimental = false
* #consultation "Consultation" "First meeting, before assessment, in which the couple and the clinic decide whether to begin."
