Instance: t5a-team
InstanceOf: KAPCareTeam
Usage: #inline
* insert Team(t5a)

Instance: t5a-plan
InstanceOf: KAPCarePlan
Usage: #inline
* insert Plan(t5a, KAPDualDosingProtocol, concurrent-dual, 4a5b1f73-03e8-4a3c-8daf-9c5e6b7a8f05, 2026-01-12, 2026-04-13)
* insert ConcurrentClearance(2026-03-16)

Instance: t5a-referral
InstanceOf: KAPReferral
Usage: #inline
* insert Referral(t5a, 2026-04-13T11:00:00-04:00)

Instance: t5b-team
InstanceOf: KAPCareTeam
Usage: #inline
* insert Team(t5b)

Instance: t5b-plan
InstanceOf: KAPCarePlan
Usage: #inline
* insert Plan(t5b, KAPDualDosingProtocol, concurrent-dual, 4a5b1f73-03e8-4a3c-8daf-9c5e6b7a8f05, 2026-01-12, 2026-04-13)
* insert ConcurrentClearance(2026-03-16)

Instance: t5b-referral
InstanceOf: KAPReferral
Usage: #inline
* insert Referral(t5b, 2026-04-13T11:00:00-04:00)

Instance: t5-concurrent-dual
InstanceOf: Bundle
Usage: #example
Title: "T5: a whole course in which both partners are dosed together after one session each"
Description: "Two charts that share a dyad key. The first medicine session of each partner is alone; the third is one session in which both are dosed, recorded in both charts."
* meta.profile = Canonical(KAPCourseBundle)
* type = #transaction
* insert Staff
* insert Chart(t5a, 4a5b1f73-03e8-4a3c-8daf-9c5e6b7a8f05, Whitfield, Ana, Delgado, Rosa, 2026-01-12, 2026-04-13)
* insert Consents(t5a, 2026-01-12T09:45:00-05:00, 2026-02-02T10:50:00-05:00)
* insert Assessed(t5a, 2026-01-19T11:05:00-05:00)
* insert Chart(t5b, 4a5b1f73-03e8-4a3c-8daf-9c5e6b7a8f05, Delgado, Rosa, Whitfield, Ana, 2026-01-12, 2026-04-13)
* insert Consents(t5b, 2026-01-12T09:45:00-05:00, 2026-02-02T10:50:00-05:00)
* insert Assessed(t5b, 2026-01-19T11:05:00-05:00)
* insert Talk(t5a, t5-01, consultation, 2026-01-12T10:00:00-05:00, 2026-01-12T11:00:00-05:00)
* insert Talk(t5b, t5-01, consultation, 2026-01-12T10:00:00-05:00, 2026-01-12T11:00:00-05:00)
* insert Talk(t5a, t5-02, assessment, 2026-01-19T10:00:00-05:00, 2026-01-19T11:00:00-05:00)
* insert Talk(t5b, t5-02, assessment, 2026-01-19T10:00:00-05:00, 2026-01-19T11:00:00-05:00)
* insert Talk(t5a, t5-03, feedback, 2026-01-26T10:00:00-05:00, 2026-01-26T11:00:00-05:00)
* insert Talk(t5b, t5-03, feedback, 2026-01-26T10:00:00-05:00, 2026-01-26T11:00:00-05:00)
* insert Talk(t5a, t5-04, preparation, 2026-02-02T10:00:00-05:00, 2026-02-02T11:00:00-05:00)
* insert Talk(t5b, t5-04, preparation, 2026-02-02T10:00:00-05:00, 2026-02-02T11:00:00-05:00)
* insert Agreed(t5a, t5-04, 2026-02-02T11:00:00-05:00)
* insert UsedIn(t5a, t5-06)
* insert UsedIn(t5a, t5-08)
* insert UsedIn(t5a, t5-10)
* insert Agreed(t5b, t5-04, 2026-02-02T11:00:00-05:00)
* insert UsedIn(t5b, t5-06)
* insert UsedIn(t5b, t5-08)
* insert UsedIn(t5b, t5-10)
* insert Medicine(t5a, t5-05, 2026-02-09T13:00:00-05:00, 2026-02-09T13:20:00-05:00, 2026-02-09T15:30:00-05:00, 2026-02-09T16:00:00-05:00)
* insert Integration(t5a, t5-06, t5-05, 2026-02-10T15:00:00-05:00, 2026-02-10T16:00:00-05:00)
* insert IntegrationOfPartner(t5b, t5-06, t5-05, 2026-02-10T15:00:00-05:00, 2026-02-10T16:00:00-05:00)
* insert Medicine(t5b, t5-07, 2026-02-16T13:00:00-05:00, 2026-02-16T13:20:00-05:00, 2026-02-16T15:30:00-05:00, 2026-02-16T16:00:00-05:00)
* insert Integration(t5b, t5-08, t5-07, 2026-02-17T15:00:00-05:00, 2026-02-17T16:00:00-05:00)
* insert IntegrationOfPartner(t5a, t5-08, t5-07, 2026-02-17T15:00:00-05:00, 2026-02-17T16:00:00-05:00)
* insert Medicine(t5a, t5-09, 2026-03-23T13:00:00-04:00, 2026-03-23T13:20:00-04:00, 2026-03-23T15:30:00-04:00, 2026-03-23T16:00:00-04:00)
* insert CoDosed
* insert Medicine(t5b, t5-09, 2026-03-23T13:00:00-04:00, 2026-03-23T13:20:00-04:00, 2026-03-23T15:30:00-04:00, 2026-03-23T16:00:00-04:00)
* insert CoDosed
* insert Integration(t5a, t5-10, t5-09, 2026-03-24T15:00:00-04:00, 2026-03-24T16:00:00-04:00)
* insert Integration(t5b, t5-10, t5-09, 2026-03-24T15:00:00-04:00, 2026-03-24T16:00:00-04:00)
* insert Talk(t5a, t5-11, termination, 2026-04-13T10:00:00-04:00, 2026-04-13T11:00:00-04:00)
* insert Talk(t5b, t5-11, termination, 2026-04-13T10:00:00-04:00, 2026-04-13T11:00:00-04:00)
* insert Closed(t5a, t5-11, 2026-04-13T11:00:00-04:00)
* insert Closed(t5b, t5-11, 2026-04-13T11:00:00-04:00)
