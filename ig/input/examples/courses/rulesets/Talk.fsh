// A conjoint session. `session` names it within the course and is the same in both charts.
RuleSet: Talk(chart, session, type, start, end)
* entry[+].resource = course-session
* entry[=].resource.id = "{chart}-{session}"
* entry[=].resource.identifier.value = "{session}"
* entry[=].resource.type.coding.code = #{type}
* entry[=].resource.subject.reference = "Patient/{chart}-patient"
* entry[=].resource.episodeOfCare.reference = "EpisodeOfCare/{chart}-episode"
* entry[=].resource.participant[1].individual.reference = "RelatedPerson/{chart}-partner"
* entry[=].resource.period.start = "{start}"
* entry[=].resource.period.end = "{end}"
