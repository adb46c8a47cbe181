CodeSystem: KAPDocumentType
Id: kap-document-type
Title: "KAP Document Type"
Description: "The documents of a course for which this guide has a profile."
* ^caseSensitive = true
* ^experimental = false
* #formulation "Formulation" "The shared formulation of the couple's problem, as a diagram or in writing."
* #session-note "Session note" "The therapist's psychotherapy note on a session, kept apart from the rest of the record."
* #relapse-prevention-plan "Relapse prevention plan" "The couple's written plan to keep well, notice the old pattern and recover from setbacks."
