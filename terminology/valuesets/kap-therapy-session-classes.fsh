ValueSet: KAPTherapySessionClasses
Id: kap-therapy-session-classes
Title: "KAP Therapy Session Classes"
Description: "Encounter classes of a therapy session."
* ^experimental = false
* $v3-ActCode#AMB "ambulatory"
* $v3-ActCode#VR "virtual"
* $v3-ActCode#HH "home health"
