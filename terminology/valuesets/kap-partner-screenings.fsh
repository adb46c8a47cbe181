ValueSet: KAPPartnerScreenings
Id: kap-partner-screenings
Title: "KAP Partner Screenings"
Description: "Whether the undosed partner has been screened."
* ^experimental = false
* include codes from system KAPPartnerScreening
