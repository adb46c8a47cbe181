Instance: session-task-minimal
InstanceOf: KAPSessionTask
Usage: #example
Title: "Session task with the least that is required"
Description: "The smallest valid task to arrange a session."
* insert Labels(R, PSY)
* basedOn = Reference(care-plan-minimal)
* status = #requested
* businessStatus = KAPSessionTaskStatus#to-be-scheduled
* intent = #order
* code = KAPTaskCode#arrange-session
* focus = Reference(session-request-minimal)
* for = Reference(patient-minimal)
