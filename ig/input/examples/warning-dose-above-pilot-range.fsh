Instance: warning-dose-above-pilot-range
InstanceOf: KAPKetamineAdministration
Usage: #example
Title: "Intramuscular dose of 1.1 mg/kg"
Description: "Allowed and noticed: the dose lies above the range that the pilot used."
* insert Labels(R, PSY)
* extension[dosePerWeight].valueQuantity = 1.1 'mg/kg' "mg/kg"
* extension[dosingWeight].valueQuantity = 70 'kg' "kg"
* extension[doseIntent].valueCodeableConcept = KAPDoseIntent#psychedelic
* status = #completed
* medicationCodeableConcept = $rxnorm#6130 "ketamine"
* subject = Reference(maya-lindqvist)
* context = Reference(medicine-session-full)
* effectiveDateTime = "2026-02-18T13:20:00-05:00"
* performer.actor = Reference(ines-okafor)
* reasonReference = Reference(depression)
* dosage.route = $sct#78421000 "Intramuscular route"
* dosage.dose = 77 'mg' "mg"
