ValueSet: KAPAttendances
Id: kap-attendances
Title: "KAP Attendances"
Description: "Whether one partner or both attend a session."
* ^experimental = false
* include codes from system KAPAttendance
