Instance: t7-team
InstanceOf: KAPCareTeam
Usage: #inline
* insert Team(t7)

Instance: t7-plan
InstanceOf: KAPCarePlan
Usage: #inline
* insert Plan(t7, KAPFrameworkProtocol, single, 5b6c2a84-14f9-4b4d-9eb0-0d6f7c8b9a07, 2026-01-05, 2026-04-06)

Instance: t7-referral
InstanceOf: KAPReferral
Usage: #inline
* insert Referral(t7, 2026-04-06T11:00:00-04:00)

Instance: warning-t7-noticed
InstanceOf: Bundle
Usage: #example
Title: "T7: a course that is accepted, with warnings"
Description: "A dose of 1.1 mg/kg, an integration session 50 hours after its medicine session, a prescriber who is also the therapist, and twelve sessions."
* meta.profile = Canonical(KAPCourseBundle)
* type = #transaction
* insert Staff
* insert Chart(t7, 5b6c2a84-14f9-4b4d-9eb0-0d6f7c8b9a07, Okoye, Chidi, Lund, Freja, 2026-01-05, 2026-04-06)
* insert Consents(t7, 2026-01-05T09:45:00-05:00, 2026-01-26T10:50:00-05:00)
* insert Talk(t7, t7-01, consultation, 2026-01-05T10:00:00-05:00, 2026-01-05T10:50:00-05:00)
* insert Talk(t7, t7-02, assessment, 2026-01-12T10:00:00-05:00, 2026-01-12T11:00:00-05:00)
* insert Assessed(t7, 2026-01-12T11:05:00-05:00)
* insert Talk(t7, t7-03, feedback, 2026-01-19T10:00:00-05:00, 2026-01-19T11:00:00-05:00)
* insert Talk(t7, t7-04, preparation, 2026-01-26T10:00:00-05:00, 2026-01-26T11:00:00-05:00)
* insert Agreed(t7, t7-04, 2026-01-26T11:00:00-05:00)
* insert UsedIn(t7, t7-06)
* insert UsedIn(t7, t7-07)
* insert UsedIn(t7, t7-09)
* insert UsedIn(t7, t7-10)
* insert UsedIn(t7, t7-12)
* insert UsedIn(t7, t7-13)
* insert UsedIn(t7, t7-14)
* insert Dosed(t7, t7-05, 2026-02-02T09:20:00-05:00)
* entry[=].resource.extension.valueQuantity.value = 1.1
* entry[=].resource.dosage.dose.value = 77
* insert Recovered(t7, t7-05, 2026-02-02T11:30:00-05:00)
* insert MedicineSession(t7, t7-05, 2026-02-02T09:00:00-05:00, 2026-02-02T12:00:00-05:00)
* entry[=].resource.participant[0].type[1] = KAPParticipantRole#therapist
* insert Integration(t7, t7-06, t7-05, 2026-02-04T14:00:00-05:00, 2026-02-04T15:00:00-05:00)
* insert Integration(t7, t7-07, t7-05, 2026-02-03T14:00:00-05:00, 2026-02-03T15:00:00-05:00)
* insert Medicine(t7, t7-08, 2026-02-16T09:00:00-05:00, 2026-02-16T09:20:00-05:00, 2026-02-16T11:30:00-05:00, 2026-02-16T12:00:00-05:00)
* insert Integration(t7, t7-09, t7-08, 2026-02-16T16:00:00-05:00, 2026-02-16T17:00:00-05:00)
* insert Integration(t7, t7-10, t7-08, 2026-02-17T16:00:00-05:00, 2026-02-17T17:00:00-05:00)
* insert Medicine(t7, t7-11, 2026-03-02T09:00:00-05:00, 2026-03-02T09:20:00-05:00, 2026-03-02T11:30:00-05:00, 2026-03-02T12:00:00-05:00)
* insert Integration(t7, t7-12, t7-11, 2026-03-02T16:00:00-05:00, 2026-03-02T17:00:00-05:00)
* insert Integration(t7, t7-13, t7-11, 2026-03-03T16:00:00-05:00, 2026-03-03T17:00:00-05:00)
* insert Integration(t7, t7-14, t7-11, 2026-03-04T10:00:00-05:00, 2026-03-04T11:00:00-05:00)
* insert Talk(t7, t7-15, termination, 2026-04-06T10:00:00-04:00, 2026-04-06T11:00:00-04:00)
* insert Closed(t7, t7-15, 2026-04-06T11:00:00-04:00)
