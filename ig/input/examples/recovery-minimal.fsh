Instance: recovery-minimal
InstanceOf: KAPRecovery
Usage: #example
Title: "Not yet back at baseline"
Description: "The smallest valid recovery assessment."
* insert Labels(R, PSY)
* status = #final
* category[exam] = $observation-category#exam
* code = KAPObservation#recovery
* subject = Reference(patient-minimal)
* effectiveDateTime = "2026-08-05T15:00:00-04:00"
* valueBoolean = false
