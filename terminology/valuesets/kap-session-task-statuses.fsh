ValueSet: KAPSessionTaskStatuses
Id: kap-session-task-statuses
Title: "KAP Session Task Statuses"
Description: "How far the arranging of a planned session has come."
* ^experimental = false
* include codes from system KAPSessionTaskStatus
