ValueSet: KAPConsentDocuments
Id: kap-consent-documents
Title: "KAP Consent Documents"
Description: "Standard document types that accompany the local type of a consent."
* ^experimental = false
* insert LoincContent
* $loinc#59284-0 "Consent Document"
* $loinc#64292-6 "Release of information consent Document"
* $loinc#57016-8 "Privacy policy acknowledgment Document"
