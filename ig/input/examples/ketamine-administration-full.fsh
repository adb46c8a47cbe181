Instance: ketamine-administration-full
InstanceOf: KAPKetamineAdministration
Usage: #example
Title: "First dose, intramuscular"
Description: "52.5 mg of ketamine, which is 0.75 mg for each of Maya Lindqvist's 70 kg."
* insert Labels(R, PSY)
* extension[dosePerWeight].valueQuantity = 0.75 'mg/kg' "mg/kg"
* extension[dosingWeight].valueQuantity = 70 'kg' "kg"
* extension[doseIntent].valueCodeableConcept = KAPDoseIntent#psycholytic
* extension[doseSequence].valuePositiveInt = 1
* status = #completed
* category = $medication-admin-category#outpatient
* medicationCodeableConcept = $rxnorm#238084 "Ketamine 50 MG/ML Injectable Solution"
* subject = Reference(maya-lindqvist)
* context = Reference(medicine-session-full)
* supportingInformation[+] = Reference(body-weight)
* supportingInformation[+] = Reference(blood-pressure)
* effectivePeriod.start = "2026-02-18T13:20:00-05:00"
* effectivePeriod.end = "2026-02-18T13:21:00-05:00"
* performer.function = KAPParticipantRole#prescriber
* performer.actor = Reference(ines-okafor)
* reasonReference = Reference(depression)
* request = Reference(ketamine-request-full)
* dosage.text = "52.5 mg into the deltoid muscle"
* dosage.site.text = "Left deltoid"
* dosage.route = $sct#78421000 "Intramuscular route"
* dosage.method = $sct#76601001 "Intramuscular injection"
* dosage.dose = 52.5 'mg' "mg"
