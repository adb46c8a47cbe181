Instance: session-task-full
InstanceOf: KAPSessionTask
Usage: #example
Title: "Task to arrange an integration session in its window"
Description: "A medicine session ended on 17 February 2026 at noon: integration begins from two to 48 hours after that."
* insert Labels(R, PSY)
* basedOn = Reference(care-plan-full)
* status = #accepted
* businessStatus = KAPSessionTaskStatus#to-be-scheduled
* intent = #order
* code = KAPTaskCode#arrange-session
* description = "Integration 1"
* focus = Reference(session-request-full)
* for = Reference(maya-lindqvist)
* authoredOn = "2026-01-14"
* owner = Reference(harbor-couples-clinic)
* restriction.period.start = "2026-02-17T14:00:00-05:00"
* restriction.period.end = "2026-02-19T12:00:00-05:00"
