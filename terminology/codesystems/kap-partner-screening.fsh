CodeSystem: KAPPartnerScreening
Id: kap-partner-screening
Title: "KAP Partner Screening"
Description: "Whether the undosed partner has been screened. It says nothing about answers or verdict, which stay in the partner's own record."
* ^caseSensitive = true
* ^experimental = false
* #done "Done" "The partner has been screened for safety."
* #not-done "Not done" "The partner has not been screened for safety."
