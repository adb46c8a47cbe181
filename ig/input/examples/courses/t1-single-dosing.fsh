Instance: t1-team
InstanceOf: KAPCareTeam
Usage: #inline
* insert Team(t1)

Instance: t1-plan
InstanceOf: KAPCarePlan
Usage: #inline
* insert Plan(t1, KAPFrameworkProtocol, single, 0c9f1a52-4b3e-4f57-8b62-5f2d7a9e1c01, 2026-01-07, 2026-03-18)

Instance: t1-referral
InstanceOf: KAPReferral
Usage: #inline
* insert Referral(t1, 2026-03-18T16:00:00-04:00)

Instance: t1-single-dosing
InstanceOf: Bundle
Usage: #example
Title: "T1: a whole course in which one partner is dosed"
Description: "Eight sessions from consultation to termination, three of them integration, and three medicine sessions."
* meta.profile = Canonical(KAPCourseBundle)
* type = #transaction
* insert Staff
* insert Chart(t1, 0c9f1a52-4b3e-4f57-8b62-5f2d7a9e1c01, Castellan, Nora, Castellan, Emil, 2026-01-07, 2026-03-18)
* insert Consents(t1, 2026-01-07T14:45:00-05:00, 2026-01-28T15:50:00-05:00)
* insert Talk(t1, t1-01, consultation, 2026-01-07T15:00:00-05:00, 2026-01-07T15:50:00-05:00)
* insert Talk(t1, t1-02, assessment, 2026-01-14T15:00:00-05:00, 2026-01-14T16:00:00-05:00)
* insert Assessed(t1, 2026-01-14T16:05:00-05:00)
* insert Talk(t1, t1-03, feedback, 2026-01-21T15:00:00-05:00, 2026-01-21T16:00:00-05:00)
* insert Talk(t1, t1-04, preparation, 2026-01-28T15:00:00-05:00, 2026-01-28T16:00:00-05:00)
* insert Agreed(t1, t1-04, 2026-01-28T16:00:00-05:00)
* insert UsedIn(t1, t1-06)
* insert UsedIn(t1, t1-08)
* insert UsedIn(t1, t1-10)
* insert Medicine(t1, t1-05, 2026-02-04T13:00:00-05:00, 2026-02-04T13:20:00-05:00, 2026-02-04T15:30:00-05:00, 2026-02-04T16:00:00-05:00)
* insert Integration(t1, t1-06, t1-05, 2026-02-05T15:00:00-05:00, 2026-02-05T16:00:00-05:00)
* insert Medicine(t1, t1-07, 2026-02-18T13:00:00-05:00, 2026-02-18T13:20:00-05:00, 2026-02-18T15:30:00-05:00, 2026-02-18T16:00:00-05:00)
* insert Integration(t1, t1-08, t1-07, 2026-02-19T15:00:00-05:00, 2026-02-19T16:00:00-05:00)
* insert Medicine(t1, t1-09, 2026-03-04T13:00:00-05:00, 2026-03-04T13:20:00-05:00, 2026-03-04T15:30:00-05:00, 2026-03-04T16:00:00-05:00)
* insert Integration(t1, t1-10, t1-09, 2026-03-05T15:00:00-05:00, 2026-03-05T16:00:00-05:00)
* insert Talk(t1, t1-11, termination, 2026-03-18T15:00:00-04:00, 2026-03-18T16:00:00-04:00)
* insert Closed(t1, t1-11, 2026-03-18T16:00:00-04:00)
