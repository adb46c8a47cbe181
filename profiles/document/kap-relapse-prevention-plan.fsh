Profile: KAPRelapsePreventionPlan
Parent: DocumentReference
Id: kap-relapse-prevention-plan
Title: "KAP Relapse Prevention Plan"
Description: "What the couple takes home: how to notice the old pattern, what to do to recover, what to keep practising, and which signs say that it is time to seek help again."
* ^purpose = "A course ends with a plan for wellness or against relapse, made with the couple. The profile lets a system see which parts the plan has, without reading it."
* insert ClinicalSecurityLabels(R, PSY)
* insert DocumentCommon(relapse-prevention-plan)
* obeys kap-h5 and kap-h6
* context.event MS
* context.event from KAPPlanSections (extensible)
* context.event ^short = "Sections the plan has"
* context.event ^definition = "The parts of the plan, by code: strategies, warning signs, noticing the old pattern, steps to recover. Must-support because the framework names what such a plan should hold."

Mapping: KAPRelapsePreventionPlanRules
Id: kap-rule
Source: KAPRelapsePreventionPlan
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* subject -> "P2"
