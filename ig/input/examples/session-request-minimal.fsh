Instance: session-request-minimal
InstanceOf: KAPSessionRequest
Usage: #example
Title: "Session request with the least that is required"
Description: "The smallest valid request of a session."
* insert Labels(R, PSY)
* extension[episodeOfCare].valueReference = Reference(episode-minimal)
* basedOn = Reference(care-plan-minimal)
* status = #draft
* intent = #plan
* category[coupleKap] = KAPCarePlanCategory#couple-kap
* code = KAPSessionType#consultation
* subject = Reference(patient-minimal)
