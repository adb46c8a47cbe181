Profile: KAPKetamineAdministration
Parent: MedicationAdministration
Id: kap-ketamine-administration
Title: "KAP Ketamine Administration"
Description: "One dose of ketamine, given to one person in a medicine session of a course. When both partners are dosed together there are two administrations, one in each chart."
* insert ClinicalSecurityLabels(R, PSY)
* ^purpose = "Records what was given, how much, by which route and by whom, so that the dose can be checked and compared across sessions and sites."
* obeys kap-a9-administration and kap-d10-performer and kap-e5 and kap-f4-range and kap-f5 and kap-f6 and kap-f12 and kap-p2-subject
* extension contains
    KAPDosePerWeightExt named dosePerWeight 0..1 MS and
    KAPDosingWeightExt named dosingWeight 0..1 MS and
    KAPDoseIntentExt named doseIntent 0..1 MS and
    KAPDoseSequenceExt named doseSequence 0..1 and
    KAPProtocolDeviationExt named protocolDeviation 0..*
* extension[dosePerWeight] ^short = "Dose for each kilogram of body weight (mg/kg)"
* extension[dosePerWeight] ^definition = "The dose in mg/kg. Must-support because the range of the pilot is stated so, and because doses of different people can only be compared so."
* extension[dosingWeight] ^short = "Body weight used for the dose (kg)"
* extension[dosingWeight] ^definition = "The weight from which the dose was calculated. Must-support because with it the milligrams can be checked against the mg/kg."
* extension[doseIntent] ^short = "psychedelic | psycholytic"
* extension[doseIntent] ^definition = "What the dose was meant to bring about, as agreed with the prescriber. Must-support because it explains the choice of dose."
* extension[doseSequence] ^short = "Number of this dose in the course"
* extension[protocolDeviation] ^short = "Why this dose, although given, departs from the protocol"
* status MS
* status ^short = "in-progress | not-done | on-hold | completed | entered-in-error | stopped | unknown"
* status ^definition = "Must-support because only a dose that is being given or was given has to state amount and route."
* category MS
* category ^short = "outpatient, as a rule"
* category ^definition = "Where the medicine was given. Must-support because whether the dose was an outpatient one decides who is responsible afterwards."
* medication[x] only CodeableConcept
* medicationCodeableConcept from KAPKetamineMedications (extensible)
* medicationCodeableConcept MS
* medicationCodeableConcept ^short = "Ketamine, as a substance or a solution of a given strength"
* medicationCodeableConcept ^definition = "Esketamine is not part of the protocol. Must-support because it is what was given."
* subject MS
* subject only Reference(KAPPatient)
* subject ^short = "The person who was dosed"
* subject ^definition = "One person. Must-support because a dose belongs to exactly one chart."
* context 1..1 MS
* context only Reference(KAPMedicineSession)
* context ^short = "The medicine session in which the dose was given"
* context ^definition = "The medicine session of the same person. Must-support and required because it is the only link from the dose to the course."
* supportingInformation MS
* supportingInformation ^short = "Body weight, vital signs before the dose, and the like"
* supportingInformation ^definition = "Observations that bear on the dose. Must-support so that the measurements behind the dose can be found."
* effective[x] MS
* effective[x] ^short = "When the dose was given; a period is preferred"
* effective[x] ^definition = "Must-support because consent, screening and recovery are judged against the time of the dose."
* performer 1..* MS
* performer ^short = "Professional who gave the dose or watched over it"
* performer ^definition = "Must-support because a dose has someone who answers for it."
* performer.function MS
* performer.function from KAPProfessionalRoles (extensible)
* performer.function ^short = "prescriber | therapist | chaperone | monitor"
* performer.function ^definition = "The role in the course. Must-support so that who prescribed and who watched can be told apart."
* performer.actor MS
* performer.actor only Reference(Practitioner or PractitionerRole)
* performer.actor ^short = "A professional, never the partner"
* performer.actor ^definition = "Neither the partner nor the person dosed gives the dose. Must-support because a dose has someone who answers for it."
* reasonCode MS
* reasonCode from KAPIndications (preferred)
* reasonCode ^short = "Condition for which ketamine is given"
* reasonCode ^definition = "As a rule a mental-health condition of the person dosed. Must-support because the indication justifies the dose."
* reasonReference MS
* reasonReference ^short = "The condition in the person's problem list"
* reasonReference ^definition = "An alternative to the reason code. Must-support because the indication justifies the dose."
* request MS
* request only Reference(KAPKetamineRequest)
* request ^short = "The order behind this dose"
* request ^definition = "Must-support because the dose given can then be compared with the dose ordered."
* dosage MS
* dosage ^short = "How much, by which route and method"
* dosage ^definition = "Must-support because dose and route are what research on this treatment most needs."
* dosage.site MS
* dosage.site ^short = "Site of the body"
* dosage.site ^definition = "Where the injection was set. Must-support because uptake differs between sites."
* dosage.route MS
* dosage.route from KAPAdministrationRoutes (extensible)
* dosage.route ^short = "Intramuscular, intravenous, nasal, oral ..."
* dosage.route ^definition = "Required for a dose that was given. Must-support because the meaning of a dose depends on its route."
* dosage.method MS
* dosage.method from KAPAdministrationMethods (preferred)
* dosage.method ^short = "Intramuscular injection, for example"
* dosage.method ^definition = "How the medicine was given. Must-support because dose, route and method are recorded together."
* dosage.dose MS
* dosage.dose ^short = "Dose in milligrams"
* dosage.dose ^definition = "The amount given, in mg; the dose per weight has its own extension. Required for a dose that was given. Must-support because it is the dose."
* dosage.dose.system 1..1
* dosage.dose.system = $ucum
* dosage.dose.system ^short = "UCUM"
* dosage.dose.code 1..1
* dosage.dose.code = #mg
* dosage.dose.code ^short = "mg"

Mapping: KAPKetamineAdministrationRules
Id: kap-rule
Source: KAPKetamineAdministration
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* subject -> "P2"
* context -> "F15"
* performer.actor -> "D10"
* dosage.dose.system -> "F5"
* dosage.dose.code -> "F5"
* dosage.method -> "F5"
