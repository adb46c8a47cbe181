CodeSystem: KAPCareTeamType
Id: kap-care-team-type
Title: "KAP Care Team Type"
Description: "Marks care teams of a course."
* ^caseSensitive = true
* ^experimental = false
* #couple-kap "Couple-based ketamine-assisted psychotherapy team" "The professionals and the partner who together carry one course."
