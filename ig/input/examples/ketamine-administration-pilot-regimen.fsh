Instance: ketamine-administration-pilot-regimen
InstanceOf: KAPKetamineAdministrationPilotRegimen
Usage: #example
Title: "Dose under the pilot regimen"
Description: "An intramuscular dose of 0.5 mg/kg, with the weight that the pilot regimen asks for."
* insert Labels(R, PSY)
* extension[dosePerWeight].valueQuantity = 0.5 'mg/kg' "mg/kg"
* extension[dosingWeight].valueQuantity = 70 'kg' "kg"
* extension[doseIntent].valueCodeableConcept = KAPDoseIntent#psychedelic
* extension[doseSequence].valuePositiveInt = 2
* status = #completed
* category = $medication-admin-category#outpatient
* medicationCodeableConcept = $rxnorm#238084 "Ketamine 50 MG/ML Injectable Solution"
* subject = Reference(maya-lindqvist)
* context = Reference(medicine-session-pilot-regimen)
* effectiveDateTime = "2026-03-04T13:15:00-05:00"
* performer.function = KAPParticipantRole#prescriber
* performer.actor = Reference(ines-okafor)
* reasonReference = Reference(depression)
* dosage.route = $sct#78421000 "Intramuscular route"
* dosage.dose = 35 'mg' "mg"
