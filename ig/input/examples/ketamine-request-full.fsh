Instance: ketamine-request-full
InstanceOf: KAPKetamineRequest
Usage: #example
Title: "Order by body weight"
Description: "The order for an intramuscular dose of 0.75 mg/kg."
* insert Labels(R, PSY)
* extension[doseIntent].valueCodeableConcept = KAPDoseIntent#psycholytic
* status = #completed
* intent = #order
* category[coupleKap] = KAPCarePlanCategory#couple-kap
* reportedBoolean = false
* medicationCodeableConcept = $rxnorm#238084 "Ketamine 50 MG/ML Injectable Solution"
* subject = Reference(maya-lindqvist)
* encounter = Reference(medicine-session-full)
* authoredOn = "2026-02-16"
* requester = Reference(ines-okafor)
* basedOn = Reference(care-plan-full)
* reasonReference = Reference(depression)
* dosageInstruction.text = "0.75 mg/kg once, into the muscle"
* dosageInstruction.timing.repeat.count = 1
* dosageInstruction.route = $sct#78421000 "Intramuscular route"
* dosageInstruction.doseAndRate.doseQuantity = 0.75 'mg/kg' "mg/kg"
* dispenseRequest.numberOfRepeatsAllowed = 0
