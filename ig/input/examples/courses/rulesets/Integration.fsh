// An integration session that works through a medicine session of the same chart.
RuleSet: Integration(chart, session, medicine, start, end)
* entry[+].resource = course-integration
* entry[=].resource.id = "{chart}-{session}"
* entry[=].resource.identifier.value = "{session}"
* entry[=].resource.extension.valueReference.reference = "Encounter/{chart}-{medicine}"
* entry[=].resource.subject.reference = "Patient/{chart}-patient"
* entry[=].resource.episodeOfCare.reference = "EpisodeOfCare/{chart}-episode"
* entry[=].resource.participant[1].individual.reference = "RelatedPerson/{chart}-partner"
* entry[=].resource.period.start = "{start}"
* entry[=].resource.period.end = "{end}"
