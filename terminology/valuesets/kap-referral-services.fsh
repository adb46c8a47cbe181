ValueSet: KAPReferralServices
Id: kap-referral-services
Title: "KAP Referral Services"
Description: "Services to which the couple or a partner is referred at the end of a course."
* ^experimental = false
* insert SnomedCTContent
* $sct#308459004 "Referral to psychologist"
* $sct#183524004 "Referral to psychiatry service"
* $sct#308448008 "Referral to counselor"
* $sct#710914003 "Referral to family therapy"
