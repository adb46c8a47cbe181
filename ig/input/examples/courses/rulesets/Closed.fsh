// What termination leaves behind: the review, the relapse prevention plan and a referral, which is an
// instance of its own, made with Referral.
RuleSet: Closed(chart, session, date)
* entry[+].resource = course-review
* entry[=].resource.id = "{chart}-review"
* entry[=].resource.extension.valueReference.reference = "EpisodeOfCare/{chart}-episode"
* entry[=].resource.subject.reference = "Patient/{chart}-patient"
* entry[=].resource.authored = "{date}"
* entry[+].resource = course-relapse-prevention-plan
* entry[=].resource.id = "{chart}-relapse-prevention-plan"
* entry[=].resource.subject.reference = "Patient/{chart}-patient"
* entry[=].resource.context.encounter.reference = "Encounter/{chart}-{session}"
* entry[+].resource = {chart}-referral
