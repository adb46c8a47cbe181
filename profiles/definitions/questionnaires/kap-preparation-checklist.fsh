Instance: KAPPreparationChecklistQuestionnaire
InstanceOf: Questionnaire
Usage: #definition
Title: "KAP Preparation Checklist"
Description: "The topics that preparation covers with the couple before a medicine session, each marked as covered or not, and the dosing model, on which the last topic depends."
* insert QuestionnaireCommon(kap-preparation-checklist, KAPPreparationChecklistQuestionnaire, KAP Preparation Checklist)
* description = "The topics that preparation covers with the couple before a medicine session, each marked as covered or not, and the dosing model, on which the last topic depends."
* purpose = "To show what the couple was prepared for, and what is still to be talked about."
* insert YesNoQuestion(KAPPrepTopic, ketamine-psychoeducation, [[Was it explained how ketamine works and which experiences it may bring?]])
* insert YesNoQuestion(KAPPrepTopic, expectations, [[Were the expectations of the patient talked about?]])
* insert YesNoQuestion(KAPPrepTopic, patient-fears, [[Were the fears of the patient talked about?]])
* insert YesNoQuestion(KAPPrepTopic, partner-fears, [[Were the fears of the partner talked about?]])
* insert YesNoQuestion(KAPPrepTopic, coping-before-after, [[Were ways to cope before and after the medicine session talked about?]])
* insert YesNoQuestion(KAPPrepTopic, integration-purpose, [[Was it explained what integration is and what it is for?]])
* insert YesNoQuestion(KAPPrepTopic, set-and-setting, [[Were set and setting talked about and arranged?]])
* insert YesNoQuestion(KAPPrepTopic, support-preferences, [[Did each partner say which support they wish for?]])
* insert YesNoQuestion(KAPPrepTopic, support-communication-skills, [[Were skills of support and communication practiced?]])
* insert YesNoQuestion(KAPPrepTopic, shared-expectations, [[Do the partners share what they expect of each other?]])
* insert YesNoQuestion(KAPPrepTopic, difficulty-plan, [[Is there a plan for difficulties?]])
* insert YesNoQuestion(KAPPrepTopic, dual-dosing-logistics, [[If both partners will be dosed: were the practical arrangements talked about?]])
* item[+].linkId = "dosing-model"
* item[=].text = "Which of the partners will be dosed?"
* item[=].type = #choice
* item[=].answerValueSet = Canonical(KAPDosingModels)
