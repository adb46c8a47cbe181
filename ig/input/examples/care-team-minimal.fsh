Instance: care-team-minimal
InstanceOf: KAPCareTeam
Usage: #example
Title: "Care team with the least that is required"
Description: "The smallest valid team: proposed, with one member."
* insert Labels(R, PSY)
* extension[episodeOfCare].valueReference = Reference(episode-minimal)
* status = #proposed
* category[coupleKap] = KAPCareTeamType#couple-kap
* subject = Reference(patient-minimal)
* insert Member(therapist, samuel-adeyemi)
