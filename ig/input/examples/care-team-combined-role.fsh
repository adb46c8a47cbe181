Instance: care-team-combined-role
InstanceOf: KAPCareTeam
Usage: #example
Title: "Care team in which one person prescribes and is the therapist"
Description: "The exception is recorded, so that it is not taken for an oversight."
* insert Labels(R, PSY)
* extension[episodeOfCare].valueReference = Reference(episode-dual)
* status = #active
* category[coupleKap] = KAPCareTeamType#couple-kap
* subject = Reference(rosa-delgado)
* insert Member(prescriber, petra-holm)
* participant[=].extension[combinedRole].valueBoolean = true
* insert Member(therapist, petra-holm)
* participant[=].extension[combinedRole].valueBoolean = true
* insert Member(co-dosed-partner, ana-for-rosa)
