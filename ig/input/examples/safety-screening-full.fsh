Instance: safety-screening-full
InstanceOf: KAPSafetyScreening
Usage: #example
Title: "Safety screening of the patient"
Description: "None of the four reasons against treating the couple together was found. The labels would be the same had one been found."
* insert Labels(V, SDV)
* insert Label(NODSCLCD)
* insert MayasRecord
* extension[screenedPrivately].valueBoolean = true
* status = #completed
* encounter = Reference(individual-assessment-session)
* authored = "2026-01-28T15:40:00-05:00"
* author = Reference(samuel-adeyemi)
* source = Reference(maya-lindqvist)
* insert YesNo(intimate-partner-violence, N)
* insert YesNo(unmanaged-severe-substance-abuse, N)
* insert YesNo(suicidal-ideation-requiring-inpatient, N)
* insert YesNo(homicidal-ideation-requiring-inpatient, N)
* insert CodedAnswer(overall-determination, KAPScreeningDeterminationCodes#cleared)
