Instance: KAPSafetyScreeningQuestionnaire
InstanceOf: Questionnaire
Usage: #definition
Title: "KAP Safety Screening"
Description: "What stands against treating a couple together, asked of one person: four yes-or-no items on what the clinician found, and the overall determination. It holds no text of any screening instrument; the clinician chooses how to ask."
* insert QuestionnaireCommon(kap-safety-screening, KAPSafetyScreeningQuestionnaire, KAP Safety Screening)
* description = "What stands against treating a couple together, asked of one person: four yes-or-no items on what the clinician found, and the overall determination. It holds no text of any screening instrument; the clinician chooses how to ask."
* purpose = "To show, before the couple works with ketamine, that each item was considered. The items on ideation ask whether inpatient treatment is required, never for a score; a score does not decide."
* insert YesNoQuestion(KAPScreeningItem, intimate-partner-violence, [[Is there intimate partner violence?]])
* insert YesNoQuestion(KAPScreeningItem, unmanaged-severe-substance-abuse, [[Is there severe substance abuse that is not managed?]])
* insert YesNoQuestion(KAPScreeningItem, suicidal-ideation-requiring-inpatient, [[Is there suicidal ideation that requires inpatient treatment?]])
* insert YesNoQuestion(KAPScreeningItem, homicidal-ideation-requiring-inpatient, [[Is there homicidal ideation that requires inpatient treatment?]])
* insert CodedQuestion(KAPScreeningItem, overall-determination, KAPScreeningDeterminations, [[Overall determination of the clinician]])
