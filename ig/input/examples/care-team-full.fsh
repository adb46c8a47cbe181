Instance: care-team-full
InstanceOf: KAPCareTeam
Usage: #example
Title: "Maya Lindqvist's care team"
Description: "Prescriber, therapist, chaperone, the patient and her husband."
* insert Labels(R, PSY)
* extension[episodeOfCare].valueReference = Reference(episode-full)
* identifier.system = "https://harbor.example/care-teams"
* identifier.value = "2026-0001"
* status = #active
* category[coupleKap] = KAPCareTeamType#couple-kap
* name = "Course of Maya Lindqvist"
* subject = Reference(maya-lindqvist)
* period.start = "2026-01-14"
* insert Member(prescriber, ines-okafor)
* insert Member(therapist, samuel-adeyemi)
* insert Member(chaperone, grace-lin-chaperone)
* insert Member(sitter, tom-brandt)
* insert Member(identified-patient, maya-lindqvist)
