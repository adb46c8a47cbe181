Instance: screening-determination-minimal
InstanceOf: KAPScreeningDetermination
Usage: #example
Title: "Verdict of the safety screening: deferred"
Description: "The smallest valid verdict."
* insert Labels(R, PSY)
* insert Label(NODSCLCD)
* status = #final
* category[survey] = $observation-category#survey
* code = KAPObservation#screening-determination
* subject = Reference(patient-minimal)
* effectiveDateTime = "2026-07-08"
* valueCodeableConcept = KAPScreeningDeterminationCodes#deferred
