Instance: screening-determination-full
InstanceOf: KAPScreeningDetermination
Usage: #example
Title: "Verdict of the safety screening: cleared"
Description: "The one fact of the screening that other records need."
* insert Labels(R, PSY)
* insert Label(NODSCLCD)
* insert MayasRecord
* status = #final
* category[survey] = $observation-category#survey
* code = KAPObservation#screening-determination
* encounter = Reference(individual-assessment-session)
* effectiveDateTime = "2026-01-28T15:45:00-05:00"
* performer = Reference(samuel-adeyemi)
* valueCodeableConcept = KAPScreeningDeterminationCodes#cleared
* derivedFrom = Reference(safety-screening-full)
