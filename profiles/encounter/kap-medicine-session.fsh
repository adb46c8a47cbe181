Profile: KAPMedicineSession
Parent: KAPSessionEncounter
Id: kap-medicine-session
Title: "KAP Medicine Session"
Description: "The session in which one person receives ketamine under medical care, with the partner sitting with them, present before and after, absent, or dosed at the same time. When both are dosed together each has a medicine session in their own chart, with the same session identifier."
* ^purpose = "Records who was dosed, who watched over them and how the partner took part, and gives the administration, the recovery and the integration something to refer to."
* obeys kap-a4 and kap-e4 and kap-e4-single and kap-e6 and kap-f2
* class from KAPMedicineSessionClasses (required)
* class ^short = "In person: never a virtual visit"
* class ^definition = "The kind of visit. A medicine session takes place in person; that is this guide's own rule. Must-support, as in US Core."
* type[kapSession] = KAPSessionType#medicine
* type[kapSession] ^short = "medicine"
* extension contains KAPMonitoringExt named monitoring 0..1 MS
* extension[monitoring] ^short = "How the dosed person was watched over"
* extension[monitoring] ^definition = "From telemetry throughout to check-ins before and after. Must-support because the presence of a clinician is part of safe practice and differs between sites."
* participant.extension contains
    KAPPartnerPresenceExt named partnerPresence 0..1 MS and
    KAPCombinedRoleExt named combinedRole 0..1
* participant.extension[partnerPresence] ^short = "For the partner: sitting | before-and-after | absent | co-dosing"
* participant.extension[partnerPresence] ^definition = "Must-support because it tells whether both partners were dosed together, which asks for a professional in the room."
* participant.extension[combinedRole] ^short = "Prescriber and therapist in one person, on purpose"
* participant.extension[combinedRole] ^definition = "True when this professional is qualified for both roles and holds both, a psychiatrist for example."

Mapping: KAPMedicineSessionRules
Id: kap-rule
Source: KAPMedicineSession
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* extension[monitoring] -> "F2"
* participant.extension[partnerPresence] -> "E3"
* participant.extension[combinedRole] -> "A5"
