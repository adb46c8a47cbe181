ValueSet: KAPCareTeamTypes
Id: kap-care-team-types
Title: "KAP Care Team Types"
Description: "Categories that mark care teams of a course."
* ^experimental = false
* include codes from system KAPCareTeamType
