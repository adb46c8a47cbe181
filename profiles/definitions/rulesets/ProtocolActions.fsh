RuleSet: Protocol(id, name, title)
* id = "{id}"
* name = "{name}"
* title = "{title}"
* type = http://terminology.hl7.org/CodeSystem/plan-definition-type#clinical-protocol
* status = #draft
* experimental = false
* subjectCodeableConcept = http://hl7.org/fhir/resource-types#Patient
* relatedArtifact[+].type = #derived-from
* relatedArtifact[=].display = "A novel framework for ketamine-assisted couple therapy"

RuleSet: SessionAction(id, title, activity, required, cardinality)
* action[+].id = "{id}"
* action[=].title = "{title}"
* action[=].code = KAPSessionType#{id}
* action[=].definitionCanonical = Canonical({activity})
* action[=].requiredBehavior = #{required}
* action[=].cardinalityBehavior = #{cardinality}

// Made for courses of that dosing model, and for no other that it does not name.
RuleSet: ForDosing(model)
* useContext[+].code = $usage-context-type#focus
* useContext[=].valueCodeableConcept = KAPDosingModel#{model}

// How many sessions of a kind the paper names.
RuleSet: ActionCount(fewest)
* action[=].timingTiming.repeat.count = {fewest}

RuleSet: ActionCounts(fewest, most)
* insert ActionCount({fewest})
* action[=].timingTiming.repeat.countMax = {most}

RuleSet: ActionRule(rule)
* action[=].reason[+] = KAPRule#{rule}

RuleSet: ActionParticipant(type, role)
* action[=].participant[+].type = #{type}
* action[=].participant[=].role = KAPParticipantRole#{role}

RuleSet: CoupleWithTherapist
* insert ActionParticipant(patient, identified-patient)
* insert ActionParticipant(related-person, partner)
* insert ActionParticipant(practitioner, therapist)

RuleSet: ActionAfter(id)
* action[=].relatedAction[+].actionId = "{id}"
* action[=].relatedAction[=].relationship = #after-end

RuleSet: ActionStep(id, title, required)
* action[=].action[+].id = "{id}"
* action[=].action[=].title = "{title}"
* action[=].action[=].requiredBehavior = #{required}

RuleSet: StepDefinition(definition)
* action[=].action[=].definitionCanonical = Canonical({definition})

// Who fills in the questionnaire of a step. The partner does so in the patient's chart only where they have no other.
RuleSet: StepParticipant(type, role)
* action[=].action[=].participant[+].type = #{type}
* action[=].action[=].participant[=].role = KAPParticipantRole#{role}

RuleSet: StepOfEachPartner
* insert StepParticipant(patient, identified-patient)
* insert StepParticipant(related-person, partner)

RuleSet: StepRule(rule)
* action[=].action[=].reason[+] = KAPRule#{rule}

RuleSet: StepBefore(id)
* action[=].action[=].relatedAction[+].actionId = "{id}"
* action[=].action[=].relatedAction[=].relationship = #before-start

RuleSet: OpeningSessions
* insert SessionAction(consultation, Consultation, KAPConsultationActivity, must, single)
* insert ActionCount(1)
* insert CoupleWithTherapist

* insert SessionAction(assessment, Assessment, KAPAssessmentActivity, must-unless-documented, multiple)
* insert ActionCount(1)
* action[=].description = "At least one conjoint session, unless the couple was already assessed in a broader course of couple therapy."
* insert ActionRule(B1)
* insert ActionRule(B2)
* insert ActionAfter(consultation)
* insert CoupleWithTherapist
* insert ActionStep(assessment-questionnaire, [[Assessment, one for each partner]], could)
* insert StepDefinition(KAPAssessmentQuestionnaire)
* insert StepOfEachPartner
* insert StepRule(B5)
* insert ActionStep(safety-screening, [[Safety screening, recorded for each person in that person's own chart]], must)
* insert StepDefinition(KAPSafetyScreeningQuestionnaire)
* insert StepParticipant(patient, identified-patient)
* insert StepRule(B7)
* insert StepRule(B8)
* insert StepBefore(medicine)
* insert StepBefore(integration)

* insert SessionAction(individual-assessment, Individual assessment, KAPIndividualAssessmentActivity, could, multiple)
* insert ActionRule(B3)
* insert ActionAfter(consultation)
* insert ActionParticipant(patient, identified-patient)
* insert ActionParticipant(practitioner, therapist)

* insert SessionAction(feedback, Feedback, KAPFeedbackActivity, must, single)
* insert ActionCount(1)
* insert ActionRule(C1)
* insert ActionAfter(assessment)
* insert CoupleWithTherapist

* insert SessionAction(preparation, Preparation, KAPPreparationActivity, must-unless-documented, multiple)
* insert ActionCount(1)
* action[=].description = "May be done in the feedback session if that lasts at least 75 minutes and the formulation is not overly complex."
* insert ActionRule(D1)
* insert ActionRule(D2)
* insert ActionAfter(feedback)
* insert CoupleWithTherapist
* insert ActionStep(preparation-checklist, Preparation checklist, could)
* insert StepDefinition(KAPPreparationChecklistQuestionnaire)
* insert StepParticipant(practitioner, therapist)
* insert StepRule(D3)
* insert ActionStep(support-preferences, [[Support preferences, one for each partner]], could)
* insert StepDefinition(KAPSupportPreferencesQuestionnaire)
* insert StepOfEachPartner
* insert StepRule(D4)

RuleSet: MedicineSteps
* insert ActionStep(set-and-setting, Set and setting, could)
* insert StepDefinition(KAPSetAndSettingQuestionnaire)
* insert StepParticipant(patient, identified-patient)
* insert StepRule(D7)
* insert ActionStep(ketamine-dose, Ketamine dose, must)
* insert StepDefinition(KAPKetamineDoseActivity)
* insert StepRule(F5)
* insert ActionStep(recovery, [[Recovery assessment (this guide's own step)]], could)
* insert StepDefinition(KAPRecoveryQuestionnaire)
* insert StepParticipant(practitioner, prescriber)
* insert StepRule(F10)

RuleSet: ClosingSessions
* insert SessionAction(integration, Integration, KAPIntegrationActivity, must, multiple)
* insert ActionCounts(3, 6)
* action[=].description = "Three to six sessions, or more if needed. Each begins at least two to three hours after a medicine session has ended and within about 48 hours of it."
* insert ActionRule(G1)
* insert ActionRule(G3)
* insert ActionRule(G5)
* insert ActionAfter(medicine)
* action[=].relatedAction[=].offsetRange.low = 2 'h' "hour"
* action[=].relatedAction[=].offsetRange.high = 48 'h' "hour"
* insert CoupleWithTherapist
* insert ActionStep(integration-reflection, [[Reflection, one for each partner]], could)
* insert StepDefinition(KAPIntegrationReflectionQuestionnaire)
* insert StepOfEachPartner
* insert StepRule(G7)

* insert SessionAction(termination, Termination, KAPTerminationActivity, must, multiple)
* insert ActionCount(1)
* insert ActionRule(H1)
* insert ActionAfter(integration)
* insert CoupleWithTherapist
* insert ActionStep(termination-review, Termination review, could)
* insert StepDefinition(KAPTerminationReviewQuestionnaire)
* insert StepParticipant(practitioner, therapist)
* insert StepRule(H2)
