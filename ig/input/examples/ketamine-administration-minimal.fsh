Instance: ketamine-administration-minimal
InstanceOf: KAPKetamineAdministration
Usage: #example
Title: "Dose that was not given"
Description: "The smallest valid administration: it was decided not to give the dose, so there is no amount and no route."
* insert Labels(R, PSY)
* status = #not-done
* medicationCodeableConcept = $rxnorm#6130 "ketamine"
* subject = Reference(patient-minimal)
* context = Reference(medicine-session-minimal)
* effectiveDateTime = "2026-08-05"
* performer.actor = Reference(ines-okafor)
