// One person's chart in a course: the person, the partner as seen from there, episode, team, plan and goal.
// All ids of the chart begin with `chart`; `dyad` is the key that two charts of one course share. Team and
// plan are instances of their own, made with Team and Plan.
RuleSet: Chart(chart, dyad, family, given, partner-family, partner-given, start, end)
* entry[+].resource = course-patient
* entry[=].resource.id = "{chart}-patient"
* entry[=].resource.identifier.value = "{chart}"
* entry[=].resource.name.family = "{family}"
* entry[=].resource.name.given = "{given}"
* entry[+].resource = course-partner
* entry[=].resource.id = "{chart}-partner"
* entry[=].resource.extension.valueIdentifier.value = "{dyad}"
* entry[=].resource.patient.reference = "Patient/{chart}-patient"
* entry[=].resource.name.family = "{partner-family}"
* entry[=].resource.name.given = "{partner-given}"
* entry[+].resource = course-condition
* entry[=].resource.id = "{chart}-condition"
* entry[=].resource.subject.reference = "Patient/{chart}-patient"
* entry[+].resource = course-episode
* entry[=].resource.id = "{chart}-episode"
* entry[=].resource.extension.valueIdentifier.value = "{dyad}"
* entry[=].resource.patient.reference = "Patient/{chart}-patient"
* entry[=].resource.period.start = "{start}"
* entry[=].resource.period.end = "{end}"
* entry[+].resource = {chart}-team
* entry[+].resource = course-goal
* entry[=].resource.id = "{chart}-goal"
* entry[=].resource.subject.reference = "Patient/{chart}-patient"
* entry[+].resource = {chart}-plan
