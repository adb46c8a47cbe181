Instance: KAPAssessmentQuestionnaire
InstanceOf: Questionnaire
Usage: #definition
Title: "KAP Assessment"
Description: "How one partner experiences what troubles the couple, in four domains. Answered once for each partner."
* insert QuestionnaireCommon(kap-assessment, KAPAssessmentQuestionnaire, KAP Assessment)
* description = "How one partner experiences what troubles the couple, in four domains. Answered once for each partner."
* purpose = "To hear both partners in all four domains before a shared formulation is made."
* insert Question(KAPAssessmentDomain, behavioral, text, [[What does this person do when the problem arises?]])
* insert Question(KAPAssessmentDomain, cognitive, text, [[What does this person think when the problem arises?]])
* insert Question(KAPAssessmentDomain, emotional, text, [[What does this person feel when the problem arises?]])
* insert Question(KAPAssessmentDomain, somatic, text, [[What does this person sense in the body when the problem arises?]])
