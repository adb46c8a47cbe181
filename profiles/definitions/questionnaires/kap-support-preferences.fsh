Instance: KAPSupportPreferencesQuestionnaire
InstanceOf: Questionnaire
Usage: #definition
Title: "KAP Support Preferences"
Description: "The kinds of support that one partner wishes for after a medicine session. Answered once for each partner."
* insert QuestionnaireCommon(kap-support-preferences, KAPSupportPreferencesQuestionnaire, KAP Support Preferences)
* description = "The kinds of support that one partner wishes for after a medicine session. Answered once for each partner."
* purpose = "To let each partner be supported in the way they ask for."
* insert YesNoQuestion(KAPSupportType, physical-comfort, [[Do you wish for comfort through touch or closeness?]])
* insert YesNoQuestion(KAPSupportType, reassurance, [[Do you wish for reassurance?]])
* insert YesNoQuestion(KAPSupportType, assistance, [[Do you wish for practical help?]])
* insert YesNoQuestion(KAPSupportType, informational, [[Do you wish for explanation and answers to questions?]])
* insert Question(KAPSupportType, other, text, [[Which other support do you wish for?]])
