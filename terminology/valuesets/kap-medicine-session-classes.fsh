ValueSet: KAPMedicineSessionClasses
Id: kap-medicine-session-classes
Title: "KAP Medicine Session Classes"
Description: "Encounter classes of a medicine session. A virtual medicine session is not possible."
* ^experimental = false
* $v3-ActCode#AMB "ambulatory"
* $v3-ActCode#SS "short stay"
* $v3-ActCode#OBSENC "observation encounter"
* $v3-ActCode#HH "home health"
