// What the tasks of a course have in common: one chart, its plan, and the request of the session they are about.
RuleSet: CourseTask(code)
* insert ClinicalSecurityLabels(R, PSY)
* basedOn 1..* MS
* basedOn only Reference(KAPCarePlan)
* basedOn ^short = "The plan it belongs to"
* basedOn ^definition = "This patient's care plan. Must-support because the tasks of a plan are found by it."
* status MS
* status ^short = "requested | accepted | in-progress | completed | cancelled | rejected ..."
* status ^definition = "Requested until somebody takes it on, completed when it is done. Must-support because it is what programs look for."
* intent = #order
* intent MS
* intent ^short = "order"
* intent ^definition = "A task of a course asks for something to be done. Must-support because FHIR demands it."
* code 1..1 MS
* code = KAPTaskCode#{code}
* code ^short = "{code}"
* code ^definition = "Says what is asked for, and so that the task must meet this profile. A more general code may stand beside it. Must-support for that reason."
* for 1..1 MS
* for only Reference(KAPPatient)
* for ^short = "The one person in whose chart it is"
* for ^definition = "One person, never the couple. Must-support because the task is found by it."
* authoredOn MS
* authoredOn ^short = "When it was asked for"
* authoredOn ^definition = "Must-support because tasks are taken in their order."
* owner MS
