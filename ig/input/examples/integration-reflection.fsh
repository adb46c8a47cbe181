Instance: integration-reflection
InstanceOf: QuestionnaireResponse
Usage: #example
Title: "What the partner brings into the integration session"
Description: "Tom Brandt's answers to the integration reflection, in Maya Lindqvist's chart; he was not dosed, and has room for his own experience."
* insert Labels(R, PSY)
* insert Label(PDS)
* questionnaire = Canonical(KAPIntegrationReflectionQuestionnaire)
* status = #completed
* subject = Reference(maya-lindqvist)
* encounter = Reference(integration-session-full)
* authored = "2026-02-19T15:05:00-05:00"
* author = Reference(tom-brandt)
* source = Reference(tom-brandt)
* insert Answer(emotional, [[Relief, and some envy of how open she was.]])
* insert Answer(somatic, [[My shoulders came down.]])
