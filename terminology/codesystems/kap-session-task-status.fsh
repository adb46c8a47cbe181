CodeSystem: KAPSessionTaskStatus
Id: kap-session-task-status
Title: "KAP Session Task Status"
Description: "How far the arranging of a planned session has come."
* ^caseSensitive = true
* ^experimental = false
* #awaiting-session "Awaiting a session" "The session has to fall into a window after another session that has not ended yet, so that no time can be agreed on for certain."
* #to-be-scheduled "To be scheduled" "Nothing is waited for: a time may be agreed on, within the task's period where it has one."
* #scheduled "Scheduled" "A time has been agreed on."
* #window-open "Window open" "The window of the session has opened, and the session has not begun."
* #window-missed "Window missed" "The window of the session has closed, and the session has not begun."
