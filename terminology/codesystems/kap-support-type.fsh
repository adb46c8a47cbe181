CodeSystem: KAPSupportType
Id: kap-support-type
Title: "KAP Support Type"
Description: "The support a partner wishes to receive after a medicine session."
* ^caseSensitive = true
* ^experimental = false
* #physical-comfort "Physical comfort" "Comfort through touch or closeness, as far as it is wanted."
* #reassurance "Reassurance" "Being told and shown that one is safe, cared for and accepted."
* #assistance "Assistance" "Practical help, such as the way home, meals or looking after children."
* #informational "Informational support" "Explanation, orientation and answers to questions."
* #other "Other support" "Support not listed here; describe it in text."
