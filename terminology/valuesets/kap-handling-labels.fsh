ValueSet: KAPHandlingLabels
Id: kap-handling-labels
Title: "KAP Handling Labels"
Description: "What whoever holds a resource of a course must not do with it, and the law that says so."
* ^experimental = false
* $v3-ActCode#NODSCLCD "no disclosure without consent directive"
* $v3-ActCode#NODSCLCDS "no disclosure without information subject's consent directive"
* $v3-ActCode#NOPAT "no disclosure to patient, family or caregivers without attending provider's authorization"
* $v3-ActCode#NORDSCLCD "no redisclosure without consent directive"
* $v3-ActCode#NORDSCLCDS "no redisclosure without information subject's consent directive"
* $v3-ActCode#42CFRPart2 "42 CFR Part2"
* $v3-ActCode#HIPAAPsyNotes "HIPAA psychotherapy notes"
* $v3-ActCode#Title38Section7332 "Title 38 Section 7332"
