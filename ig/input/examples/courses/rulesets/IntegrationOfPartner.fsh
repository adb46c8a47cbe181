// An integration session that works through the partner's medicine session, which only its identifier names.
RuleSet: IntegrationOfPartner(chart, session, medicine, start, end)
* entry[+].resource = course-integration-of-partner
* entry[=].resource.id = "{chart}-{session}"
* entry[=].resource.identifier.value = "{session}"
* entry[=].resource.extension.valueReference.identifier.value = "{medicine}"
* entry[=].resource.subject.reference = "Patient/{chart}-patient"
* entry[=].resource.episodeOfCare.reference = "EpisodeOfCare/{chart}-episode"
* entry[=].resource.participant[1].individual.reference = "RelatedPerson/{chart}-partner"
* entry[=].resource.period.start = "{start}"
* entry[=].resource.period.end = "{end}"
