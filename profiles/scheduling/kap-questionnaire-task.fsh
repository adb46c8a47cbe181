Profile: KAPQuestionnaireTask
Parent: Task
Id: kap-questionnaire-task
Title: "KAP Questionnaire Task"
Description: "Asks one person to fill in a questionnaire of a course."
* ^purpose = "Says who has to answer which questionnaire around which session, without an empty questionnaire response that could be taken for an answer. The answers are a record of their own, under stricter labels than the asking."
* insert CourseTask(fill-in-questionnaire)
* focus MS
* focus only Reference(KAPSessionRequest)
* focus ^short = "The request of the session around which it is asked"
* focus ^definition = "A planned session in the same chart. Must-support because it says when the answers are wanted."
* owner only Reference(KAPPatient or KAPPartner or Practitioner or PractitionerRole)
* owner ^short = "Who is to answer"
* owner ^definition = "The patient, the partner as this chart knows them where they have no chart of their own, or a professional. Must-support because nobody else should."
* input 1..* MS
* input ^slicing.discriminator.type = #pattern
* input ^slicing.discriminator.path = "type"
* input ^slicing.rules = #open
* input contains questionnaire 1..1 MS
* insert SlicesDecide(input)
* input ^short = "What is needed to do it"
* input ^definition = "The questionnaire. Must-support because it is what is asked."
* input[questionnaire].type = KAPTaskCode#questionnaire
* input[questionnaire] ^short = "The questionnaire"
* input[questionnaire] ^definition = "Which questionnaire, by its canonical URL. Must-support because it is what is asked."
* input[questionnaire].value[x] only canonical
* output MS
* output ^short = "The answers"
* output ^definition = "The questionnaire response, once there is one. Must-support so that they are found from here."

Mapping: KAPQuestionnaireTaskRules
Id: kap-rule
Source: KAPQuestionnaireTask
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* for -> "P2"
