ValueSet: KAPSameDayEvents
Id: kap-same-day-events
Title: "KAP Same-Day Events"
Description: "Other care on the day of a medicine session."
* ^experimental = false
* include codes from system KAPSameDayEvent
