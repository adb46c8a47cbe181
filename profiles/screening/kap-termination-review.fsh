Profile: KAPTerminationReview
Parent: QuestionnaireResponse
Id: kap-termination-review
Title: "KAP Termination Review"
Description: "The couple's review at the end of the course: what they and each of them gained, where there is room to grow, how the relationship differs from the first formulation, and what they will do from here."
* ^purpose = "Shows what changed in the couple's own words, and what they take with them."
* insert QuestionnaireResponseCommon(KAPTerminationReviewQuestionnaire)
* insert ClinicalSecurityLabels(R, PSY)
* obeys kap-h2-couple-gains and kap-h2-individual-gains and kap-h2-areas-to-grow and kap-h2-contrast-with-formulation and kap-h5-strategies and kap-h5-warning-signs
* item ^short = "One item for each section of the review"
* item.answer ^short = "The couple's own words, or the therapist's"

Mapping: KAPTerminationReviewRules
Id: kap-rule
Source: KAPTerminationReview
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* subject -> "P2"
* item -> "H2"
