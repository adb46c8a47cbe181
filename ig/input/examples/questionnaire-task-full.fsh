Instance: questionnaire-task-full
InstanceOf: KAPQuestionnaireTask
Usage: #example
Title: "Task to answer the assessment"
Description: "Maya Lindqvist has answered the assessment before the first integration session."
* insert Labels(R, PSY)
* basedOn = Reference(care-plan-full)
* status = #completed
* intent = #order
* code = KAPTaskCode#fill-in-questionnaire
* description = "Assessment"
* focus = Reference(session-request-full)
* for = Reference(maya-lindqvist)
* authoredOn = "2026-01-14"
* owner = Reference(maya-lindqvist)
* input[questionnaire].type = KAPTaskCode#questionnaire
* input[questionnaire].valueCanonical = Canonical(KAPAssessmentQuestionnaire)
* output.type = KAPTaskCode#answers
* output.valueReference = Reference(assessment-full)
