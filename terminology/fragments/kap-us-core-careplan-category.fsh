CodeSystem: KAPUSCoreCarePlanCategory
Id: kap-us-core-careplan-category
Title: "US Core care plan category used by this guide"
Description: "The care plan category of US Core 6.1.0, repeated so that a validator without the US Core package can check it."
* insert USCoreContent
* ^url = "http://hl7.org/fhir/us/core/CodeSystem/careplan-category"
* ^version = "6.1.0"
* ^content = #fragment
* ^caseSensitive = true
* ^experimental = false
* #assess-plan "Assessment and Plan of Treatment" "Conclusions about the patient and the clinical activities planned from them."
