// The care team of a chart.
RuleSet: Team(chart)
* insert Labels(R, PSY)
* extension[episodeOfCare].valueReference.reference = "EpisodeOfCare/{chart}-episode"
* status = #active
* category[coupleKap] = KAPCareTeamType#couple-kap
* subject.reference = "Patient/{chart}-patient"
* insert Member(prescriber, ines-okafor)
* insert Member(therapist, samuel-adeyemi)
* insert Member(chaperone, grace-lin)
