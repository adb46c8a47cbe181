ValueSet: KAPPartnerPresences
Id: kap-partner-presences
Title: "KAP Partner Presences"
Description: "Where the partner is in relation to the patient's medicine session."
* ^experimental = false
* include codes from system KAPPartnerPresence
