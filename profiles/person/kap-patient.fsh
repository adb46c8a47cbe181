Profile: KAPPatient
Parent: Patient
Id: kap-patient
Title: "KAP Patient"
Description: "One partner of a couple, as the subject of their own chart. A partner who is assessed individually or receives ketamine is always a patient of their own."
* ^purpose = "Everything about one person stays in that person's chart. The profile keeps the two charts apart: a patient is linked to the other partner's chart only through the partner record there that describes this person, never from patient to patient."
* insert USCore(us-core-patient)
* obeys kap-p2-patient and kap-p2-dyad
* identifier 1..* MS
* identifier ^short = "Record numbers of this person"
* identifier ^definition = "The person's own numbers, such as the clinic's record number. Never a number shared with the partner. Must-support because the person is matched by it."
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier.system 1..1 MS
* identifier.system ^short = "Who assigned the number"
* identifier.system ^definition = "Tells one clinic's numbers from another's. Must-support as in US Core."
* identifier.value 1..1 MS
* identifier.value ^short = "The number"
* identifier.value ^definition = "The number itself. Must-support as in US Core."
* identifier contains icn 0..1 MS
* identifier[icn].system = "http://va.gov/mpi"
* identifier[icn] ^short = "Integration control number of the Veterans Affairs"
* identifier[icn] ^definition = "Identifies a veteran across the facilities of Veterans Affairs. Only the veteran's own chart carries it. Must-support for exchange with Veterans Affairs."
* name 1..* MS
* name obeys us-core-6
* name ^short = "The person's name"
* name ^definition = "At least a family or a given name, or a statement why there is none. Must-support so that clinicians can be sure whose chart it is."
* name.family MS
* name.family ^short = "Family name"
* name.family ^definition = "Must-support as in US Core."
* name.given MS
* name.given ^short = "Given names"
* name.given ^definition = "Must-support as in US Core."
* telecom MS
* telecom.system 1..1 MS
* telecom.system ^short = "phone | email | ..."
* telecom.system ^definition = "Must-support as in US Core."
* telecom.value 1..1 MS
* telecom.value ^short = "Number or address"
* telecom.value ^definition = "Must-support as in US Core."
* telecom.use MS
* telecom.use ^short = "home | work | mobile | ..."
* telecom.use ^definition = "Tells a shared line at home from a number of the person's own. Must-support as in US Core."
* telecom ^short = "How to reach this person alone"
* telecom ^definition = "A contact that reaches this person and not the couple: screening questions are asked in private. Must-support for that reason."
* gender 1..1 MS
* gender ^short = "male | female | other | unknown"
* gender ^definition = "Administrative gender. No rule of the protocol depends on it or on the partner's. Must-support as in US Core."
* birthDate MS
* birthDate ^short = "Date of birth"
* birthDate ^definition = "Used to tell people apart. Must-support as in US Core."
* address MS
* address ^short = "Address"
* address ^definition = "Couples usually share an address; it is no evidence of who a person's partner is. Must-support as in US Core."
* communication.language MS
* communication.language ^short = "Language this person speaks in sessions"
* communication.language ^definition = "Each partner may need another language in a conjoint session. Must-support as in US Core."
* link MS
* link ^short = "Partner record in the other chart that describes this person"
* link ^definition = "When both partners are patients and have agreed to it, says: the partner described there, in the other chart, is me. Absent without that consent. Must-support because it is the one way from this chart to the other."
* link.other only Reference(KAPPartner)
* link.other ^short = "The partner record, never another patient"
* link.other ^definition = "A patient who points to the other patient would be read by many systems as the same person twice, and would show the partner's chart to anyone who sees this one."
* link.type = #seealso
* link.type ^short = "seealso"
* link.type ^definition = "The partner record holds further information about this person; it replaces nothing."

Mapping: KAPPatientRules
Id: kap-rule
Source: KAPPatient
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* link.other -> "P2"
* link.type -> "P2"
