ValueSet: KAPProfessionalRoles
Id: kap-professional-roles
Title: "KAP Professional Roles"
Description: "Roles that only a professional may hold."
* ^experimental = false
* KAPParticipantRole#prescriber
* KAPParticipantRole#therapist
* KAPParticipantRole#chaperone
* KAPParticipantRole#monitor
