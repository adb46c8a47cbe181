CodeSystem: KAPReferralCodes
Id: kap-referral
Title: "KAP Referral"
Description: "Marks referrals written at the end of a course."
* ^name = "KAPReferral"
* ^caseSensitive = true
* ^experimental = false
* #further-resources "Further resources" "Referral of the couple or one partner to services beyond the course."
