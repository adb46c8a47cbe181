ValueSet: KAPTherapySessionTypes
Id: kap-therapy-session-types
Title: "KAP Therapy Session Types"
Description: "Kinds of session that are couple therapy: every kind but the medicine session."
* ^experimental = false
* KAPSessionType#consultation
* KAPSessionType#assessment
* KAPSessionType#individual-assessment
* KAPSessionType#feedback
* KAPSessionType#preparation
* KAPSessionType#integration
* KAPSessionType#termination
