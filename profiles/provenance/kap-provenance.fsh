Profile: KAPProvenance
Parent: Provenance
Id: kap-provenance
Title: "KAP Provenance"
Description: "Who wrote records of one chart, when, and through what."
* ^purpose = "Records of a course come from several systems. A reader must be able to tell who entered what, and by which program. One provenance tells of one chart only, so that none joins the charts of a couple (P9)."
* insert USCore(us-core-provenance)
* extension contains KAPProvenancePatientExt named patient 0..1 MS
* extension[patient] ^short = "Whose chart the targets are in"
* extension[patient] ^definition = "All targets are in this patient's chart. Must-support because provenance is found and withheld by it; a server adds it where a sender left it out."
* obeys kap-p2
* target MS
* target ^short = "The records it tells of, with their versions"
* target ^definition = "Records of one chart. Must-support as in US Core."
* recorded MS
* recorded ^short = "When it was written"
* recorded ^definition = "The instant at which the records were stored, unless the sender gave another. Must-support as in US Core."
* activity MS
* activity ^short = "create | update | delete"
* activity ^definition = "What was done to the targets. Must-support because a deletion is told by nothing else."
* agent MS
* agent ^short = "Who took part"
* agent ^definition = "Who entered the records, by which program, and for whom. Must-support as in US Core."
* agent.type 1..1 MS
* agent.type ^short = "enterer, assembler, author ..."
* agent.type ^definition = "In what part. A server names the person who entered the records as enterer and the program as assembler; who authored them only the sender can tell. Must-support as in US Core."
* agent.who MS
* agent.who only Reference(Practitioner or PractitionerRole or Organization or KAPPatient or KAPPartner or Device)
* agent.who ^short = "Person, organization or program"
* agent.who ^definition = "A program is named by its identifier at the identity provider. Must-support as in US Core."
* agent.onBehalfOf MS
* agent.onBehalfOf ^short = "For whom"
* agent.onBehalfOf ^definition = "The organization in whose name it was done. Must-support as in US Core."
* entity ^short = "What it was made from, or what was removed"
* entity ^definition = "Of a record that was deleted, its type and id as an identifier, in the role of removal: nothing can refer to it any more."

Mapping: KAPProvenanceRules
Id: kap-rule
Source: KAPProvenance
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* target -> "P2"
