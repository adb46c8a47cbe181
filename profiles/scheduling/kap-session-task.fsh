Profile: KAPSessionTask
Parent: Task
Id: kap-session-task
Title: "KAP Session Task"
Description: "Asks that a planned session be arranged, and says within which dates once these are known."
* ^purpose = "A request says which session is planned; the task says that somebody has to arrange it, how far that has come, and until when it is of use. Integration is due within about 48 hours of a medicine session: when that one is charted, the task gets its dates."
* insert CourseTask(arrange-session)
* businessStatus 1..1 MS
* businessStatus from KAPSessionTaskStatuses (required)
* businessStatus ^short = "awaiting-session | to-be-scheduled | scheduled | window-open | window-missed"
* businessStatus ^definition = "How far the arranging has come. Must-support because reminders follow it."
* focus 1..1 MS
* focus only Reference(KAPSessionRequest)
* focus ^short = "The request of the session"
* focus ^definition = "The planned session, in the same chart. Must-support because the task is about it."
* restriction MS
* restriction ^short = "Within which dates"
* restriction ^definition = "Absent while no dates are known. Must-support because of its period."
* restriction.period MS
* restriction.period ^short = "From when to when the session may begin"
* restriction.period ^definition = "For integration from two hours to 48 hours after the end of the medicine session. Must-support because the window is missed if nobody sees it."
* owner ^short = "Who arranges it"
* owner ^definition = "Absent until somebody takes it on. Must-support so that nobody takes on what another has."

Mapping: KAPSessionTaskRules
Id: kap-rule
Source: KAPSessionTask
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* for -> "P2"
* restriction.period -> "G3"
