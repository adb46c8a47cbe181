ValueSet: KAPTaskCodes
Id: kap-task-codes
Title: "KAP Task Codes"
Description: "What tasks of a course ask for, and their inputs."
* ^experimental = false
* include codes from system KAPTaskCode
