Instance: session-request-full
InstanceOf: KAPSessionRequest
Usage: #example
Title: "Planned integration session"
Description: "The first integration session of Maya Lindqvist's course, to begin from two to 48 hours after the end of the medicine session whose date is not known yet."
* insert Labels(R, PSY)
* extension[episodeOfCare].valueReference = Reference(episode-full)
* extension[attendance].valueCodeableConcept = KAPAttendance#conjoint
* identifier[session].system = "https://couple-kap.example/fhir/sid/session"
* identifier[session].value = "0d8de0cb-0f43-3cd6-9c61-6ac0b1c6a9a4"
* instantiatesCanonical = Canonical(KAPIntegrationActivity)
* basedOn = Reference(care-plan-full)
* status = #draft
* intent = #plan
* category[coupleKap] = KAPCarePlanCategory#couple-kap
* code = KAPSessionType#integration
* subject = Reference(maya-lindqvist)
* occurrencePeriod.extension.url = "http://hl7.org/fhir/StructureDefinition/cqf-relativeDateTime"
* occurrencePeriod.extension.extension[0].url = "target"
* occurrencePeriod.extension.extension[=].valueReference = Reference(session-request-medicine)
* occurrencePeriod.extension.extension[+].url = "targetPath"
* occurrencePeriod.extension.extension[=].valueString = "occurrence"
* occurrencePeriod.extension.extension[+].url = "relationship"
* occurrencePeriod.extension.extension[=].valueCode = #after-end
* occurrencePeriod.extension.extension[+].url = "offset"
* occurrencePeriod.extension.extension[=].valueRange.low = 2 'h' "hour"
* occurrencePeriod.extension.extension[=].valueRange.high = 48 'h' "hour"
* authoredOn = "2026-01-14"
* requester = Reference(samuel-adeyemi)
* performerType = KAPParticipantRole#therapist
* performer = Reference(samuel-adeyemi)
