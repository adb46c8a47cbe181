Extension: KAPCombinedRoleExt
Id: kap-combined-role
Title: "KAP Combined Role"
Description: "States that one clinician knowingly holds both the prescriber's and the therapist's role."
Context: CareTeam.participant, Encounter.participant
* ^purpose = "Prescribing and therapy are normally in two hands. A psychiatrist or similarly qualified clinician may hold both; stating it turns a question about the team into a documented choice."
* . ^short = "Prescriber and therapist in one person, on purpose"
* . ^definition = "True when this person is qualified for both roles and holds both in this course."
* value[x] 1..1
* value[x] only boolean
