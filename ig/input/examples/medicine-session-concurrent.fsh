Instance: medicine-session-concurrent
InstanceOf: KAPMedicineSession
Usage: #example
Title: "Medicine session in which both partners are dosed"
Description: "Rosa Delgado's record of a session in which her wife is dosed too. Ana's own chart holds a session with the same session identifier."
* insert Labels(R, PSY)
* insert Session(delgado-whitfield-11, medicine, 2026-05-20T13:00:00-04:00, 2026-05-20T17:00:00-04:00)
* extension[monitoring].extension[mode].valueCodeableConcept = KAPMonitoringMode#continuous-presence
* extension[experienceMode].valueCodeableConcept = KAPExperienceMode#dyadic
* subject = Reference(rosa-delgado)
* episodeOfCare = Reference(episode-dual)
* insert Participant(prescriber, ines-okafor)
* insert Participant(chaperone, grace-lin)
* insert Participant(co-dosed-partner, ana-for-rosa)
* participant[=].extension[partnerPresence].valueCodeableConcept = KAPPartnerPresence#co-dosing
* location.location = Reference(harbor-medicine-room)
