Instance: questionnaire-task-minimal
InstanceOf: KAPQuestionnaireTask
Usage: #example
Title: "Questionnaire task with the least that is required"
Description: "The smallest valid task to fill in a questionnaire."
* insert Labels(R, PSY)
* basedOn = Reference(care-plan-minimal)
* status = #requested
* intent = #order
* code = KAPTaskCode#fill-in-questionnaire
* for = Reference(patient-minimal)
* input[questionnaire].type = KAPTaskCode#questionnaire
* input[questionnaire].valueCanonical = Canonical(KAPAssessmentQuestionnaire)
