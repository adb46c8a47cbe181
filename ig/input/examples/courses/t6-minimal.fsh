Instance: t6-minimal
InstanceOf: Bundle
Usage: #example
Title: "T6: a planned course with the least that is required"
Description: "The smallest valid instance of each profile, together in one chart."
* meta.profile = Canonical(KAPCourseBundle)
* type = #transaction
* entry[+].resource = ines-okafor
* entry[+].resource = samuel-adeyemi
* entry[+].resource = patient-minimal
* entry[+].resource = partner-minimal
* entry[+].resource = episode-minimal
* entry[+].resource = care-team-minimal
* entry[+].resource = care-plan-minimal
* entry[+].resource = couple-goal-minimal
* entry[+].resource = individual-goal-minimal
* entry[+].resource = treatment-consent-minimal
* entry[+].resource = ketamine-consent-minimal
* entry[+].resource = partner-disclosure-consent-minimal
* entry[+].resource = assessment-minimal
* entry[+].resource = safety-screening-minimal
* entry[+].resource = preparation-checklist-minimal
* entry[+].resource = termination-review-minimal
* entry[+].resource = therapy-session-minimal
* entry[+].resource = formulation-minimal
* entry[+].resource = relapse-prevention-plan-minimal
* entry[+].resource = referral-minimal
* entry[+].resource = session-request-minimal
* entry[+].resource = session-task-minimal
* entry[+].resource = questionnaire-task-minimal
