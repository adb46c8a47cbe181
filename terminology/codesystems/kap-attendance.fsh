CodeSystem: KAPAttendance
Id: kap-attendance
Title: "KAP Attendance"
Description: "Whether a session is held with both partners or with one."
* ^caseSensitive = true
* ^experimental = false
* #conjoint "Conjoint" "Both partners attend the session together."
* #individual "Individual" "One partner attends the session without the other."
