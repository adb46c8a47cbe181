ValueSet: KAPParticipantRoles
Id: kap-participant-roles
Title: "KAP Participant Roles"
Description: "All roles of people in a course, professionals and partners alike."
* ^experimental = false
* include codes from system KAPParticipantRole
