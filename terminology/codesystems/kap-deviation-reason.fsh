CodeSystem: KAPDeviationReason
Id: kap-deviation-reason
Title: "KAP Deviation Reason"
Description: "Why what was done differs from the protocol. Recorded so that the record can say what happened."
* ^caseSensitive = true
* ^experimental = false
* #clinical-emergency "Clinical emergency" "An emergency left no time or made the deviation necessary."
* #patient-preference "Patient preference" "The patient wished it so after being informed."
* #scheduling "Scheduling" "Dates could not be arranged as the protocol recommends."
* #site-constraint "Site constraint" "The site lacks a room, a person or equipment that the protocol expects."
* #documentation-late "Late documentation" "The protocol was followed, but the document that shows it was written late."
* #other "Other reason" "A reason not listed here; describe it in the note."
