Instance: KAPIntegrationReflectionQuestionnaire
InstanceOf: Questionnaire
Usage: #definition
Title: "KAP Integration Reflection"
Description: "What one partner brings from the medicine session into the integration session. Answered once for each partner, so that each has room for their own experience, the partner who was not dosed included."
* insert QuestionnaireCommon(kap-integration-reflection, KAPIntegrationReflectionQuestionnaire, KAP Integration Reflection)
* description = "What one partner brings from the medicine session into the integration session. Answered once for each partner, so that each has room for their own experience, the partner who was not dosed included."
* purpose = "To give both partners room to share, and to tie the experience back to the formulation."
* insert Question(KAPAssessmentDomain, behavioral, text, [[What did you do, and what would you like to do now?]])
* insert Question(KAPAssessmentDomain, cognitive, text, [[Which thoughts or images stay with you?]])
* insert Question(KAPAssessmentDomain, emotional, text, [[Which emotions came up?]])
* insert Question(KAPAssessmentDomain, somatic, text, [[What did you notice in your body?]])
* insert Question(KAPPlanSection, contrast-with-formulation, text, [[How does this relate to the formulation made at the start?]])
