ValueSet: KAPReferrals
Id: kap-referrals
Title: "KAP Referrals"
Description: "Categories that mark referrals of a course."
* ^experimental = false
* include codes from system KAPReferralCodes
