Instance: KAPTerminationReviewQuestionnaire
InstanceOf: Questionnaire
Usage: #definition
Title: "KAP Termination Review"
Description: "The review of the couple at the end of the course, and what they take with them."
* insert QuestionnaireCommon(kap-termination-review, KAPTerminationReviewQuestionnaire, KAP Termination Review)
* description = "The review of the couple at the end of the course, and what they take with them."
* purpose = "To name what changed and to prepare for what comes."
* insert Question(KAPPlanSection, couple-gains, text, [[What did you improve as a couple?]])
* insert Question(KAPPlanSection, individual-gains, text, [[What did each of you improve?]])
* insert Question(KAPPlanSection, areas-to-grow, text, [[Where is there still room to grow?]])
* insert Question(KAPPlanSection, contrast-with-formulation, text, [[How does the relationship differ from the formulation made at the start?]])
* insert Question(KAPPlanSection, strategies, text, [[Which strategies will you practice?]])
* insert Question(KAPPlanSection, warning-signs, text, [[On which signs will you seek help again?]])
* insert Question(KAPPlanSection, notice-old-pattern, text, [[How will you notice that the old pattern is back?]])
* insert Question(KAPPlanSection, recovery-steps, text, [[What will you do to recover from it?]])
