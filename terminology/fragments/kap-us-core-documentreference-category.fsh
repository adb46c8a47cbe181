CodeSystem: KAPUSCoreDocumentReferenceCategory
Id: kap-us-core-documentreference-category
Title: "US Core document category used by this guide"
Description: "The document category of US Core 6.1.0, repeated so that a validator without the US Core package can check it."
* insert USCoreContent
* ^url = "http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category"
* ^version = "6.1.0"
* ^content = #fragment
* ^caseSensitive = true
* ^experimental = false
* #clinical-note "Clinical Note" "A document in which a professional records the patient's state or care."
