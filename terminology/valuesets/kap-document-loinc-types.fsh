ValueSet: KAPDocumentLoincTypes
Id: kap-document-loinc-types
Title: "KAP Document LOINC Types"
Description: "Standard document types that accompany the local type of a document."
* ^experimental = false
* insert LoincContent
* $loinc#34904-3 "Mental health Progress note"
* $loinc#34785-6 "Mental health Consult note"
* $loinc#18776-5 "Plan of care note"
