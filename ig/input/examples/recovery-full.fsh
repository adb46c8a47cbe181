Instance: recovery-full
InstanceOf: KAPRecovery
Usage: #example
Title: "Back at baseline"
Description: "Maya Lindqvist was back in the state before the dose after 130 minutes."
* insert Labels(R, PSY)
* insert MayasRecord
* partOf = Reference(ketamine-administration-full)
* status = #final
* category[exam] = $observation-category#exam
* code = KAPObservation#recovery
* encounter = Reference(medicine-session-full)
* effectiveDateTime = "2026-02-18T15:30:00-05:00"
* performer = Reference(grace-lin)
* valueBoolean = true
* component[minutesToBaseline].code = KAPObservation#minutes-to-baseline
* component[minutesToBaseline].valueQuantity = 130 'min' "min"
