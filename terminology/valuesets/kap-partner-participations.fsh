ValueSet: KAPPartnerParticipations
Id: kap-partner-participations
Title: "KAP Partner Participations"
Description: "How far the partner takes part in the course."
* ^experimental = false
* include codes from system KAPPartnerParticipation
