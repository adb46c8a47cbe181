Extension: KAPAttendanceExt
Id: kap-attendance
Title: "KAP Attendance"
Description: "Whether the session was held, or is planned, with both partners together (conjoint) or with one of them alone (individual)."
Context: Encounter, ServiceRequest
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from KAPAttendances (required)
* valueCodeableConcept ^short = "conjoint | individual"
