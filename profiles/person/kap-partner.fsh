Profile: KAPPartner
Parent: RelatedPerson
Id: kap-partner
Title: "KAP Partner"
Description: "The partner, as seen from the patient's chart: the other half of the couple, who attends sessions, may sit with the patient during a medicine session, or is treated as well in a chart of their own."
* ^purpose = "A course treats a couple, but a chart belongs to one person. The partner takes part in the patient's record as a related person, known by as little as care needs, a relationship without a name if they wish. The record never says who the partner is elsewhere: their own chart, if there is one, points here, and nothing points back."
* insert USCore(us-core-relatedperson)
* insert ClinicalSecurityLabels(R, PSY)
* insert PartnerDataLabels
* obeys kap-p2-dyad and kap-p4-identifier and kap-d9
* extension contains
    KAPDyadExt named dyad 0..1 MS and
    KAPPartnerParticipationExt named participation 0..1 MS and
    KAPSitterInstructionExt named sitterInstruction 0..* MS
* extension[dyad] ^short = "Key shared by the couple's records"
* extension[dyad] ^definition = "The random key of the course. Must-support because it shows, to those who may know, which course this partner belongs to."
* extension[participation] ^short = "attending | sitter | co-dosed"
* extension[participation] ^definition = "How far the partner takes part in the medicine: comes to the couple's sessions, sits with the patient under ketamine, or receives ketamine as well. Must-support because it decides what the partner must be told and asked."
* extension[sitterInstruction] ^short = "Instruction on how to support without interfering"
* extension[sitterInstruction] ^definition = "When the partner was told how to sit: answer requests for touch, distance, water or a blanket, reassure, hold a space without judgement, and neither guide nor interpret. Must-support because a sitter should have been told before the session."
* identifier MS
* identifier ^short = "Local number of this record"
* identifier ^definition = "A number of this record in this clinic. Never the partner's own patient identifiers, from which their chart could be found, and never the dyad key. Must-support so that a sender can find the record again."
* active 1..1 MS
* active ^short = "Whether this person is the partner in the course now"
* active ^definition = "False once the partner no longer takes part. Must-support as in US Core."
* patient only Reference(KAPPatient)
* patient MS
* patient ^short = "The patient whose partner this is"
* patient ^definition = "The person whose chart this record is part of. Must-support because the record is found by it."
* relationship 1..* MS
* relationship from KAPPartnerRelationships (required)
* relationship ^short = "spouse | husband | wife | domestic partner | significant other"
* relationship ^definition = "What the two are to each other. A former spouse is not a partner in the sense of this treatment. Must-support because it is often all that is known: a partner without a name is allowed."
* name MS
* name ^short = "What the partner wishes to be called"
* name ^definition = "Optional: a partner may remain unnamed in the patient's chart. Must-support as in US Core."
* telecom MS
* telecom ^short = "How to reach the partner"
* telecom ^definition = "For appointments and emergencies, if the partner agrees. Must-support as in US Core."
* address MS
* address ^short = "Address"
* address ^definition = "Rarely needed: leave it out when care does not need it. Must-support as in US Core."
* period MS
* period ^short = "When the two were partners in the course"
* period ^definition = "From when to when this person was the patient's partner. Must-support because a patient may take part in a later course with another partner."

Mapping: KAPPartnerRules
Id: kap-rule
Source: KAPPartner
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* relationship -> "A1"
* patient -> "P2"
