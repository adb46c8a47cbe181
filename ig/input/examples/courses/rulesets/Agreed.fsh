// What feedback and preparation leave behind: checklist, both partners' wishes for support, and the formulation. The
// formulation comes last, so that UsedIn can add the sessions that came back to it.
RuleSet: Agreed(chart, session, date)
* entry[+].resource = course-checklist
* entry[=].resource.id = "{chart}-checklist"
* entry[=].resource.extension.valueReference.reference = "EpisodeOfCare/{chart}-episode"
* entry[=].resource.subject.reference = "Patient/{chart}-patient"
* entry[=].resource.authored = "{date}"
* entry[+].resource = course-preference
* entry[=].resource.id = "{chart}-preference"
* entry[=].resource.extension.valueReference.reference = "EpisodeOfCare/{chart}-episode"
* entry[=].resource.subject.reference = "Patient/{chart}-patient"
* entry[=].resource.effectiveDateTime = "{date}"
* entry[=].resource.performer.reference = "Patient/{chart}-patient"
* entry[+].resource = course-preference
* entry[=].resource.id = "{chart}-preference-of-partner"
* entry[=].resource.extension.valueReference.reference = "EpisodeOfCare/{chart}-episode"
* entry[=].resource.subject.reference = "Patient/{chart}-patient"
* entry[=].resource.effectiveDateTime = "{date}"
* entry[=].resource.performer.reference = "RelatedPerson/{chart}-partner"
* entry[+].resource = course-formulation
* entry[=].resource.id = "{chart}-formulation"
* entry[=].resource.subject.reference = "Patient/{chart}-patient"
* entry[=].resource.context.encounter.reference = "Encounter/{chart}-{session}"
