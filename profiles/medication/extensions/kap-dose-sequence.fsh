Extension: KAPDoseSequenceExt
Id: kap-dose-sequence
Title: "KAP Dose Sequence"
Description: "The number of this dose among the person's ketamine doses of the course, counted from one."
Context: MedicationAdministration
* value[x] 1..1
* value[x] only positiveInt
