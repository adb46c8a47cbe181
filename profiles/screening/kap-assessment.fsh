Profile: KAPAssessment
Parent: QuestionnaireResponse
Id: kap-assessment
Title: "KAP Assessment"
Description: "How one partner experiences what troubles the couple: in behavior, thought, emotion and body. There is one assessment for each partner."
* ^purpose = "Gives the shared formulation its material, and lets a record show that both partners were heard in all four domains."
* insert QuestionnaireResponseCommon(KAPAssessmentQuestionnaire)
* insert ClinicalSecurityLabels(R, PSY)
* obeys kap-b5-behavioral and kap-b5-cognitive and kap-b5-emotional and kap-b5-somatic
* item ^short = "One item for each domain: behavioral, cognitive, emotional, somatic"
* item.answer ^short = "The person's own words, or the therapist's"

Mapping: KAPAssessmentRules
Id: kap-rule
Source: KAPAssessment
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* subject -> "P2"
* questionnaire -> "B4"
* item -> "B5"
