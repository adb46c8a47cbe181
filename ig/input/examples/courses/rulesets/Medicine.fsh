// A medicine session with its dose and recovery. The session comes last, so that rules after it can adjust it.
RuleSet: Medicine(chart, session, start, given, recovered, end)
* insert Dosed({chart}, {session}, {given})
* insert Recovered({chart}, {session}, {recovered})
* insert MedicineSession({chart}, {session}, {start}, {end})

RuleSet: Dosed(chart, session, given)
* entry[+].resource = course-dose
* entry[=].resource.id = "{chart}-{session}-dose"
* entry[=].resource.subject.reference = "Patient/{chart}-patient"
* entry[=].resource.context.reference = "Encounter/{chart}-{session}"
* entry[=].resource.effectiveDateTime = "{given}"
* entry[=].resource.reasonReference.reference = "Condition/{chart}-condition"

RuleSet: Recovered(chart, session, recovered)
* entry[+].resource = course-recovery
* entry[=].resource.id = "{chart}-{session}-recovery"
* entry[=].resource.extension.valueReference.reference = "EpisodeOfCare/{chart}-episode"
* entry[=].resource.partOf.reference = "MedicationAdministration/{chart}-{session}-dose"
* entry[=].resource.subject.reference = "Patient/{chart}-patient"
* entry[=].resource.encounter.reference = "Encounter/{chart}-{session}"
* entry[=].resource.effectiveDateTime = "{recovered}"

RuleSet: MedicineSession(chart, session, start, end)
* entry[+].resource = course-medicine
* entry[=].resource.id = "{chart}-{session}"
* entry[=].resource.identifier.value = "{session}"
* entry[=].resource.subject.reference = "Patient/{chart}-patient"
* entry[=].resource.episodeOfCare.reference = "EpisodeOfCare/{chart}-episode"
* entry[=].resource.participant[2].individual.reference = "RelatedPerson/{chart}-partner"
* entry[=].resource.period.start = "{start}"
* entry[=].resource.period.end = "{end}"
