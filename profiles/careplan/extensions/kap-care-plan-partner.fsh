Extension: KAPCarePlanPartnerExt
Id: kap-care-plan-partner
Title: "KAP Care Plan Partner"
Description: "The partner with whom the patient goes through the course."
Context: CarePlan
* ^purpose = "The unit of care is a couple. A plan has one patient by the rules of FHIR, so the other half of the couple is named here, as the patient's chart knows them."
* . ^short = "The patient's partner in this course"
* . ^definition = "The partner record in this chart: a person in relation to the patient, never the partner's own patient record."
* value[x] 1..1
* value[x] only Reference(KAPPartner)

Mapping: KAPCarePlanPartnerRules
Id: kap-rule
Source: KAPCarePlanPartnerExt
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* value[x] -> "A1"
