// The assessment of a chart's person in four domains, the safety screening and its verdict.
RuleSet: Assessed(chart, date)
* entry[+].resource = course-assessment
* entry[=].resource.id = "{chart}-assessment"
* entry[=].resource.extension.valueReference.reference = "EpisodeOfCare/{chart}-episode"
* entry[=].resource.subject.reference = "Patient/{chart}-patient"
* entry[=].resource.authored = "{date}"
* entry[+].resource = course-screening
* entry[=].resource.id = "{chart}-screening"
* entry[=].resource.extension.valueReference.reference = "EpisodeOfCare/{chart}-episode"
* entry[=].resource.subject.reference = "Patient/{chart}-patient"
* entry[=].resource.authored = "{date}"
* entry[+].resource = course-determination
* entry[=].resource.id = "{chart}-determination"
* entry[=].resource.extension.valueReference.reference = "EpisodeOfCare/{chart}-episode"
* entry[=].resource.subject.reference = "Patient/{chart}-patient"
* entry[=].resource.effectiveDateTime = "{date}"
* entry[=].resource.derivedFrom.reference = "QuestionnaireResponse/{chart}-screening"
