Profile: KAPKetamineRequest
Parent: MedicationRequest
Id: kap-ketamine-request
Title: "KAP Ketamine Request"
Description: "The prescriber's order for ketamine in a course, as a rule by body weight."
* insert USCore(us-core-medicationrequest)
* insert ClinicalSecurityLabels(R, PSY)
* ^purpose = "Shows who ordered ketamine, for which condition and at which dose, so that the dose given can be compared with the dose ordered."
* obeys kap-a9-request and kap-p2-subject
* extension contains KAPDoseIntentExt named doseIntent 0..1 MS
* extension[doseIntent] ^short = "psychedelic | psycholytic"
* extension[doseIntent] ^definition = "What the dose is meant to bring about. Must-support because it explains the choice of dose."
* status MS
* status ^definition = "Whether the order is in force. Must-support, as in US Core."
* intent MS
* intent ^short = "order, as a rule"
* intent ^definition = "Whether this is an order or a proposal. Must-support, as in US Core."
* category 1..* MS
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category ^short = "Marks the order as part of a course, beside the usual categories"
* category ^definition = "The kind of order. Must-support, as in US Core."
* category contains coupleKap 1..1 MS
* category[coupleKap] = KAPCarePlanCategory#couple-kap
* category[coupleKap] ^short = "Part of a course of couple-based ketamine-assisted psychotherapy"
* category[coupleKap] ^definition = "Must-support because it tells this order from other orders of ketamine."
* reported[x] MS
* reported[x] ^short = "Whether the order was reported by someone else"
* reported[x] ^definition = "Whether the order was reported by someone else than the prescriber. Must-support, as in US Core."
* medication[x] only CodeableConcept
* medicationCodeableConcept from KAPKetamineMedications (extensible)
* medicationCodeableConcept MS
* medicationCodeableConcept ^short = "Ketamine, as a substance or a solution of a given strength"
* medicationCodeableConcept ^definition = "What is ordered. Must-support, as in US Core."
* subject MS
* subject only Reference(KAPPatient)
* subject ^short = "The person who is to be dosed"
* subject ^definition = "One person. Must-support, as in US Core."
* encounter MS
* encounter only Reference(KAPSessionEncounter)
* encounter ^short = "The session in which ketamine was ordered"
* encounter ^definition = "A session of the course, which ties the order to it. Must-support, as in US Core."
* authoredOn MS
* authoredOn ^short = "When the order was written"
* authoredOn ^definition = "When the order was written. Must-support, as in US Core."
* requester 1..1 MS
* requester only Reference(Practitioner or PractitionerRole)
* requester ^short = "The prescriber"
* requester ^definition = "The professional who prescribes ketamine, as a rule not the therapist. Must-support, as in US Core."
* basedOn MS
* basedOn only Reference(KAPCarePlan)
* basedOn ^short = "The person's plan in the course"
* basedOn ^definition = "The plan under which ketamine is ordered. Must-support because the order is read together with its plan."
* reasonCode MS
* reasonCode from KAPIndications (preferred)
* reasonCode ^short = "Condition for which ketamine is prescribed"
* reasonCode ^definition = "As a rule a mental-health condition of this person. Must-support because the indication justifies the order."
* reasonReference MS
* reasonReference ^short = "The condition in the person's problem list"
* reasonReference ^definition = "An alternative to the reason code. Must-support because the indication justifies the order."
* dosageInstruction MS
* dosageInstruction ^short = "Dose, route and timing"
* dosageInstruction ^definition = "How ketamine is to be given. Must-support, as in US Core."
* dosageInstruction.text MS
* dosageInstruction.text ^short = "The instruction in words"
* dosageInstruction.text ^definition = "Must-support, as in US Core."
* dosageInstruction.timing MS
* dosageInstruction.timing ^short = "When ketamine is to be given; in the session, as a rule"
* dosageInstruction.timing ^definition = "Must-support, as in US Core."
* dosageInstruction.route MS
* dosageInstruction.route from KAPAdministrationRoutes (extensible)
* dosageInstruction.route ^short = "Intramuscular, intravenous, nasal, oral ..."
* dosageInstruction.route ^definition = "Must-support because the meaning of a dose depends on its route."
* dosageInstruction.doseAndRate MS
* dosageInstruction.doseAndRate ^short = "Amount"
* dosageInstruction.doseAndRate ^definition = "Must-support, as in US Core."
* dosageInstruction.doseAndRate.dose[x] MS
* dosageInstruction.doseAndRate.dose[x] ^short = "Dose in mg/kg, or in mg"
* dosageInstruction.doseAndRate.dose[x] ^definition = "The amount, by weight (mg/kg) or absolute (mg). Must-support, as in US Core."
* dispenseRequest MS
* dispenseRequest ^short = "Refills and quantity to dispense, if any"
* dispenseRequest ^definition = "Number of refills and quantity to dispense. Must-support, as in US Core; ketamine given in the clinic has none, as a rule."
* dispenseRequest.numberOfRepeatsAllowed MS
* dispenseRequest.numberOfRepeatsAllowed ^short = "Number of refills"
* dispenseRequest.numberOfRepeatsAllowed ^definition = "Must-support, as in US Core."
* dispenseRequest.quantity MS
* dispenseRequest.quantity ^short = "Amount to dispense"
* dispenseRequest.quantity ^definition = "Must-support, as in US Core."

Mapping: KAPKetamineRequestRules
Id: kap-rule
Source: KAPKetamineRequest
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* subject -> "P2"
* extension[doseIntent] -> "E5"
* reasonCode -> "A9"
* requester -> "A4"
