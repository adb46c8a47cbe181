Extension: KAPPartnerParticipationExt
Id: kap-partner-participation
Title: "KAP Partner Participation"
Description: "How the partner takes part in the course: attending sessions, sitting with the patient under ketamine, or receiving ketamine too."
Context: RelatedPerson
* ^purpose = "One partner is dosed by default. Whether the other only attends, sits, or is dosed as well decides which preparation, consent and screening the partner needs."
* . ^short = "attending | sitter | co-dosed"
* . ^definition = "The partner's part in the course as agreed with the couple. How the partner was present in one session stands in that session."
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from KAPPartnerParticipations (required)
