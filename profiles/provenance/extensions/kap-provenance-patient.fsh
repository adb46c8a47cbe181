Extension: KAPProvenancePatientExt
Id: kap-provenance-patient
Title: "KAP Provenance Patient"
Description: "The patient in whose chart all targets of a provenance are."
Context: Provenance
* ^purpose = "A provenance belongs to the chart of what it tells of, and to no other. R5 has the element `Provenance.patient` for this; in R4 only the targets could tell, each asked in turn. A server adds it, so that a chart's provenances can be found, shown and withheld like its other records."
* . ^short = "Whose chart the targets are in"
* . ^definition = "The patient of the chart that all targets belong to. It is absent where they belong to nobody's chart."
* value[x] 1..1
* value[x] only Reference(KAPPatient)
