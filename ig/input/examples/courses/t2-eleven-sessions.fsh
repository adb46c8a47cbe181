Instance: t2-team
InstanceOf: KAPCareTeam
Usage: #inline
* insert Team(t2)

Instance: t2-plan
InstanceOf: KAPCarePlan
Usage: #inline
* insert Plan(t2, KAPFrameworkProtocol, single, 1d2e8c40-70b5-4d0f-9a7c-6f2b3e4d5c02, 2026-01-08, 2026-03-26)

Instance: t2-referral
InstanceOf: KAPReferral
Usage: #inline
* insert Referral(t2, 2026-03-26T11:00:00-04:00)

Instance: t2-eleven-sessions
InstanceOf: Bundle
Usage: #example
Title: "T2: a whole course of eleven sessions"
Description: "The longest course that the framework names: six integration sessions, two after each of three medicine sessions."
* meta.profile = Canonical(KAPCourseBundle)
* type = #transaction
* insert Staff
* insert Chart(t2, 1d2e8c40-70b5-4d0f-9a7c-6f2b3e4d5c02, Haddad, Samir, Haddad, Leila, 2026-01-08, 2026-03-26)
* insert Consents(t2, 2026-01-08T09:45:00-05:00, 2026-01-29T10:50:00-05:00)
* insert Talk(t2, t2-01, consultation, 2026-01-08T10:00:00-05:00, 2026-01-08T10:50:00-05:00)
* insert Talk(t2, t2-02, assessment, 2026-01-15T10:00:00-05:00, 2026-01-15T11:00:00-05:00)
* insert Assessed(t2, 2026-01-15T11:05:00-05:00)
* insert Talk(t2, t2-03, feedback, 2026-01-22T10:00:00-05:00, 2026-01-22T11:00:00-05:00)
* insert Talk(t2, t2-04, preparation, 2026-01-29T10:00:00-05:00, 2026-01-29T11:00:00-05:00)
* insert Agreed(t2, t2-04, 2026-01-29T11:00:00-05:00)
* insert UsedIn(t2, t2-06)
* insert UsedIn(t2, t2-07)
* insert UsedIn(t2, t2-09)
* insert UsedIn(t2, t2-10)
* insert UsedIn(t2, t2-12)
* insert UsedIn(t2, t2-13)
* insert Medicine(t2, t2-05, 2026-02-05T09:00:00-05:00, 2026-02-05T09:20:00-05:00, 2026-02-05T11:30:00-05:00, 2026-02-05T12:00:00-05:00)
* insert Integration(t2, t2-06, t2-05, 2026-02-05T16:00:00-05:00, 2026-02-05T17:00:00-05:00)
* insert Integration(t2, t2-07, t2-05, 2026-02-06T16:00:00-05:00, 2026-02-06T17:00:00-05:00)
* insert Medicine(t2, t2-08, 2026-02-19T09:00:00-05:00, 2026-02-19T09:20:00-05:00, 2026-02-19T11:30:00-05:00, 2026-02-19T12:00:00-05:00)
* insert Integration(t2, t2-09, t2-08, 2026-02-19T16:00:00-05:00, 2026-02-19T17:00:00-05:00)
* insert Integration(t2, t2-10, t2-08, 2026-02-20T16:00:00-05:00, 2026-02-20T17:00:00-05:00)
* insert Medicine(t2, t2-11, 2026-03-05T09:00:00-05:00, 2026-03-05T09:20:00-05:00, 2026-03-05T11:30:00-05:00, 2026-03-05T12:00:00-05:00)
* insert Integration(t2, t2-12, t2-11, 2026-03-05T16:00:00-05:00, 2026-03-05T17:00:00-05:00)
* insert Integration(t2, t2-13, t2-11, 2026-03-06T16:00:00-05:00, 2026-03-06T17:00:00-05:00)
* insert Talk(t2, t2-14, termination, 2026-03-26T10:00:00-04:00, 2026-03-26T11:00:00-04:00)
* insert Closed(t2, t2-14, 2026-03-26T11:00:00-04:00)
