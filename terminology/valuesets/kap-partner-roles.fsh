ValueSet: KAPPartnerRoles
Id: kap-partner-roles
Title: "KAP Partner Roles"
Description: "Roles that only the patient's partner may hold."
* ^experimental = false
* KAPParticipantRole#partner
* KAPParticipantRole#sitter
* KAPParticipantRole#co-dosed-partner
