Instance: t4a-team
InstanceOf: KAPCareTeam
Usage: #inline
* insert Team(t4a)

Instance: t4a-plan
InstanceOf: KAPCarePlan
Usage: #inline
* insert Plan(t4a, KAPDualDosingProtocol, alternating-dual, 3f4a0e62-92d7-4f2b-9c9e-8b4d5a6f7e04, 2026-01-12, 2026-04-13)

Instance: t4a-referral
InstanceOf: KAPReferral
Usage: #inline
* insert Referral(t4a, 2026-04-13T11:00:00-04:00)

Instance: t4b-team
InstanceOf: KAPCareTeam
Usage: #inline
* insert Team(t4b)

Instance: t4b-plan
InstanceOf: KAPCarePlan
Usage: #inline
* insert Plan(t4b, KAPDualDosingProtocol, alternating-dual, 3f4a0e62-92d7-4f2b-9c9e-8b4d5a6f7e04, 2026-01-12, 2026-04-13)

Instance: t4b-referral
InstanceOf: KAPReferral
Usage: #inline
* insert Referral(t4b, 2026-04-13T11:00:00-04:00)

Instance: t4-alternating-dual
InstanceOf: Bundle
Usage: #example
Title: "T4: a whole course in which both partners are dosed in turn"
Description: "Two charts that share a dyad key. The partners are dosed on different days, and each integration session names the partner's medicine session by its identifier."
* meta.profile = Canonical(KAPCourseBundle)
* type = #transaction
* insert Staff
* insert Chart(t4a, 3f4a0e62-92d7-4f2b-9c9e-8b4d5a6f7e04, Delacroix, Inès, Delacroix, Marc, 2026-01-12, 2026-04-13)
* insert Consents(t4a, 2026-01-12T09:45:00-05:00, 2026-02-02T10:50:00-05:00)
* insert Assessed(t4a, 2026-01-19T11:05:00-05:00)
* insert Chart(t4b, 3f4a0e62-92d7-4f2b-9c9e-8b4d5a6f7e04, Delacroix, Marc, Delacroix, Inès, 2026-01-12, 2026-04-13)
* insert Consents(t4b, 2026-01-12T09:45:00-05:00, 2026-02-02T10:50:00-05:00)
* insert Assessed(t4b, 2026-01-19T11:05:00-05:00)
* insert Talk(t4a, t4-01, consultation, 2026-01-12T10:00:00-05:00, 2026-01-12T11:00:00-05:00)
* insert Talk(t4b, t4-01, consultation, 2026-01-12T10:00:00-05:00, 2026-01-12T11:00:00-05:00)
* insert Talk(t4a, t4-02, assessment, 2026-01-19T10:00:00-05:00, 2026-01-19T11:00:00-05:00)
* insert Talk(t4b, t4-02, assessment, 2026-01-19T10:00:00-05:00, 2026-01-19T11:00:00-05:00)
* insert Talk(t4a, t4-03, feedback, 2026-01-26T10:00:00-05:00, 2026-01-26T11:00:00-05:00)
* insert Talk(t4b, t4-03, feedback, 2026-01-26T10:00:00-05:00, 2026-01-26T11:00:00-05:00)
* insert Talk(t4a, t4-04, preparation, 2026-02-02T10:00:00-05:00, 2026-02-02T11:00:00-05:00)
* insert Talk(t4b, t4-04, preparation, 2026-02-02T10:00:00-05:00, 2026-02-02T11:00:00-05:00)
* insert Agreed(t4a, t4-04, 2026-02-02T11:00:00-05:00)
* insert UsedIn(t4a, t4-06)
* insert UsedIn(t4a, t4-08)
* insert UsedIn(t4a, t4-10)
* insert UsedIn(t4a, t4-12)
* insert Agreed(t4b, t4-04, 2026-02-02T11:00:00-05:00)
* insert UsedIn(t4b, t4-06)
* insert UsedIn(t4b, t4-08)
* insert UsedIn(t4b, t4-10)
* insert UsedIn(t4b, t4-12)
* insert Medicine(t4a, t4-05, 2026-02-09T13:00:00-05:00, 2026-02-09T13:20:00-05:00, 2026-02-09T15:30:00-05:00, 2026-02-09T16:00:00-05:00)
* insert Integration(t4a, t4-06, t4-05, 2026-02-10T15:00:00-05:00, 2026-02-10T16:00:00-05:00)
* insert IntegrationOfPartner(t4b, t4-06, t4-05, 2026-02-10T15:00:00-05:00, 2026-02-10T16:00:00-05:00)
* insert Medicine(t4b, t4-07, 2026-02-16T13:00:00-05:00, 2026-02-16T13:20:00-05:00, 2026-02-16T15:30:00-05:00, 2026-02-16T16:00:00-05:00)
* insert Integration(t4b, t4-08, t4-07, 2026-02-17T15:00:00-05:00, 2026-02-17T16:00:00-05:00)
* insert IntegrationOfPartner(t4a, t4-08, t4-07, 2026-02-17T15:00:00-05:00, 2026-02-17T16:00:00-05:00)
* insert Medicine(t4a, t4-09, 2026-03-16T13:00:00-04:00, 2026-03-16T13:20:00-04:00, 2026-03-16T15:30:00-04:00, 2026-03-16T16:00:00-04:00)
* insert Integration(t4a, t4-10, t4-09, 2026-03-17T15:00:00-04:00, 2026-03-17T16:00:00-04:00)
* insert IntegrationOfPartner(t4b, t4-10, t4-09, 2026-03-17T15:00:00-04:00, 2026-03-17T16:00:00-04:00)
* insert Medicine(t4b, t4-11, 2026-03-23T13:00:00-04:00, 2026-03-23T13:20:00-04:00, 2026-03-23T15:30:00-04:00, 2026-03-23T16:00:00-04:00)
* insert Integration(t4b, t4-12, t4-11, 2026-03-24T15:00:00-04:00, 2026-03-24T16:00:00-04:00)
* insert IntegrationOfPartner(t4a, t4-12, t4-11, 2026-03-24T15:00:00-04:00, 2026-03-24T16:00:00-04:00)
* insert Talk(t4a, t4-13, termination, 2026-04-13T10:00:00-04:00, 2026-04-13T11:00:00-04:00)
* insert Talk(t4b, t4-13, termination, 2026-04-13T10:00:00-04:00, 2026-04-13T11:00:00-04:00)
* insert Closed(t4a, t4-13, 2026-04-13T11:00:00-04:00)
* insert Closed(t4b, t4-13, 2026-04-13T11:00:00-04:00)
