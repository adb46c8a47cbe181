Instance: ketamine-request-minimal
InstanceOf: KAPKetamineRequest
Usage: #example
Title: "Order with the least that is required"
Description: "The smallest valid order."
* insert Labels(R, PSY)
* status = #active
* intent = #order
* category[coupleKap] = KAPCarePlanCategory#couple-kap
* medicationCodeableConcept = $rxnorm#6130 "ketamine"
* subject = Reference(patient-minimal)
* authoredOn = "2026-08-03"
* requester = Reference(ines-okafor)
