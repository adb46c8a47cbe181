Instance: t3-team
InstanceOf: KAPCareTeam
Usage: #inline
* insert Team(t3)

Instance: t3-plan
InstanceOf: KAPCarePlan
Usage: #inline
* insert Plan(t3, KAPFrameworkProtocol, single, 2e3f9d51-81c6-4e1a-8b8d-7a3c4f5e6d03, 2026-01-09, 2026-03-13)

Instance: t3-referral
InstanceOf: KAPReferral
Usage: #inline
* insert Referral(t3, 2026-03-13T14:00:00-04:00)

Instance: t3-combined-session
InstanceOf: Bundle
Usage: #example
Title: "T3: a whole course with feedback and preparation in one session"
Description: "One session of 80 minutes serves both feedback and preparation, so that seven sessions cover what eight do in T1."
* meta.profile = Canonical(KAPCourseBundle)
* type = #transaction
* insert Staff
* insert Chart(t3, 2e3f9d51-81c6-4e1a-8b8d-7a3c4f5e6d03, Ferreira, Ana, Nakamura, Kenji, 2026-01-09, 2026-03-13)
* insert Consents(t3, 2026-01-09T12:45:00-05:00, 2026-01-23T14:25:00-05:00)
* insert Talk(t3, t3-01, consultation, 2026-01-09T13:00:00-05:00, 2026-01-09T13:50:00-05:00)
* insert Talk(t3, t3-02, assessment, 2026-01-16T13:00:00-05:00, 2026-01-16T14:00:00-05:00)
* insert Assessed(t3, 2026-01-16T14:05:00-05:00)
* insert Talk(t3, t3-03, feedback, 2026-01-23T13:00:00-05:00, 2026-01-23T14:20:00-05:00)
* entry[=].resource.type[1] = KAPSessionType#preparation
* insert Agreed(t3, t3-03, 2026-01-23T14:20:00-05:00)
* insert UsedIn(t3, t3-05)
* insert UsedIn(t3, t3-07)
* insert UsedIn(t3, t3-09)
* insert Medicine(t3, t3-04, 2026-01-30T13:00:00-05:00, 2026-01-30T13:20:00-05:00, 2026-01-30T15:30:00-05:00, 2026-01-30T16:00:00-05:00)
* insert Integration(t3, t3-05, t3-04, 2026-01-31T15:00:00-05:00, 2026-01-31T16:00:00-05:00)
* insert Medicine(t3, t3-06, 2026-02-13T13:00:00-05:00, 2026-02-13T13:20:00-05:00, 2026-02-13T15:30:00-05:00, 2026-02-13T16:00:00-05:00)
* insert Integration(t3, t3-07, t3-06, 2026-02-14T15:00:00-05:00, 2026-02-14T16:00:00-05:00)
* insert Medicine(t3, t3-08, 2026-02-27T13:00:00-05:00, 2026-02-27T13:20:00-05:00, 2026-02-27T15:30:00-05:00, 2026-02-27T16:00:00-05:00)
* insert Integration(t3, t3-09, t3-08, 2026-02-28T15:00:00-05:00, 2026-02-28T16:00:00-05:00)
* insert Talk(t3, t3-10, termination, 2026-03-13T13:00:00-04:00, 2026-03-13T14:00:00-04:00)
* insert Closed(t3, t3-10, 2026-03-13T14:00:00-04:00)
