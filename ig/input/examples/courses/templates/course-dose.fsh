Instance: course-dose
InstanceOf: KAPKetamineAdministration
Usage: #inline
* insert Labels(R, PSY)
* extension[dosePerWeight].valueQuantity = 0.75 'mg/kg' "mg/kg"
* extension[dosingWeight].valueQuantity = 70 'kg' "kg"
* extension[doseIntent].valueCodeableConcept = KAPDoseIntent#psycholytic
* status = #completed
* category = $medication-admin-category#outpatient
* medicationCodeableConcept = $rxnorm#238084 "Ketamine 50 MG/ML Injectable Solution"
* subject.reference = "Patient/placeholder"
* context.reference = "Encounter/placeholder"
* effectiveDateTime = "2026-01-01"
* performer.function = KAPParticipantRole#prescriber
* performer.actor = Reference(ines-okafor)
* reasonReference.reference = "Condition/placeholder"
* dosage.route = $sct#78421000 "Intramuscular route"
* dosage.dose = 52.5 'mg' "mg"
