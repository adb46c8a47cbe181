// What every questionnaire response of the guide has in common: US Core's elements, one person as subject, the link to the course.
RuleSet: QuestionnaireResponseCommon(questionnaire)
* insert USCore(us-core-questionnaireresponse)
* insert EpisodeLink
* obeys kap-p2-subject
* questionnaire 1..1 MS
* questionnaire = Canonical({questionnaire})
* questionnaire ^short = "The questionnaire that was answered"
* questionnaire ^definition = "Always the same questionnaire, so that the answers can be found by their link identifiers. Must-support, as in US Core."
* status MS
* status ^short = "in-progress | completed | amended | entered-in-error | stopped"
* status ^definition = "Only a completed or amended response is judged for completeness. Must-support, as in US Core."
* subject 1..1 MS
* subject only Reference(KAPPatient)
* subject ^short = "The person in whose chart the response is"
* subject ^definition = "One person, never the couple. Must-support, as in US Core."
* encounter MS
* encounter only Reference(KAPTherapySession)
* encounter ^short = "The session in which the questions were answered"
* encounter ^definition = "A therapy session in the same chart. Must-support because it ties the response to the course and to a date."
* authored 1..1 MS
* authored ^short = "When the answers were recorded"
* authored ^definition = "Must-support, as in US Core."
* author MS
* author only Reference(Practitioner or PractitionerRole or Organization or Device or KAPPatient or KAPPartner)
* author ^short = "Who recorded the answers"
* author ^definition = "Must-support, as in US Core."
* source MS
* source only Reference(Practitioner or PractitionerRole or KAPPatient or KAPPartner)
* source ^short = "Who gave the answers"
* source ^definition = "The person themself as a rule; the partner where the partner speaks and has no chart of their own. Must-support because what one partner says must not be taken for the other's words."
* item MS
* item ^definition = "One item for each question answered. Must-support, as in US Core."
* item.linkId MS
* item.linkId ^short = "Which question"
* item.linkId ^definition = "The code of the question in this guide's code systems. Must-support, as in US Core."
* item.answer MS
* item.answer ^definition = "Must-support, as in US Core."
* item.answer.value[x] MS
* item.answer.value[x] ^short = "The answer: a code, or the person's own words"
* item.answer.value[x] ^definition = "Must-support, as in US Core."
