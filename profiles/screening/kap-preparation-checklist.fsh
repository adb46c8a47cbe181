Profile: KAPPreparationChecklist
Parent: QuestionnaireResponse
Id: kap-preparation-checklist
Title: "KAP Preparation Checklist"
Description: "Which topics the preparation sessions have covered with the couple before the medicine session."
* ^purpose = "Shows what the couple was prepared for, and what is still to be talked about before the medicine session."
* insert QuestionnaireResponseCommon(KAPPreparationChecklistQuestionnaire)
* insert ClinicalSecurityLabels(R, PSY)
* obeys kap-d3-ketamine-psychoeducation and kap-d3-expectations and kap-d3-patient-fears and kap-d3-partner-fears and kap-d3-coping-before-after and kap-d3-integration-purpose and kap-d3-set-and-setting and kap-d3-support-preferences and kap-d3-support-communication-skills and kap-d3-shared-expectations and kap-d3-difficulty-plan and kap-d8
* item ^short = "One item for each topic: covered or not"
* item.answer ^short = "Covered: yes or no"

Mapping: KAPPreparationChecklistRules
Id: kap-rule
Source: KAPPreparationChecklist
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* subject -> "P2"
* item -> "D3"
