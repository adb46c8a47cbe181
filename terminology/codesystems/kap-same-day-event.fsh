CodeSystem: KAPSameDayEvent
Id: kap-same-day-event
Title: "KAP Same-Day Event"
Description: "Other care on the day of a medicine session, recorded because it may change how the session is experienced."
* ^caseSensitive = true
* ^experimental = false
* #group-therapy "Group therapy" "The patient attended group therapy on the same day."
* #individual-therapy "Individual therapy" "The patient attended individual psychotherapy on the same day."
* #medical-procedure "Medical procedure" "The patient had a medical procedure or examination on the same day."
* #other "Other event" "Another event of the day that may matter; describe it in text."
