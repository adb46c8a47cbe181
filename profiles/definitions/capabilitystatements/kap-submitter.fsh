Instance: KAPSubmitter
InstanceOf: CapabilityStatement
Usage: #definition
Title: "KAP Submitter"
Description: "What a clinic system that sends records has to be able to do."
* insert Capability(kap-submitter, KAPSubmitter, KAP Submitter, client)
* description = """
    A submitter is a clinic system that sends the records of courses to a server.
    """
* rest.documentation = """
    A submitter sends what it knows and may disclose, and shows the warnings that come back to the person who can
    act on them. A SHALL on a profile means that a submitter of that kind of record follows it; a clinic that does
    not give ketamine sends no administrations.
    """
* insert SystemInteraction(transaction, SHOULD)

* insert ResourceEntry(Patient, SHALL)
* insert ProfileEntry(KAPPatient, SHALL)
* insert SubmitterInteractions

* insert ResourceEntry(RelatedPerson, SHALL)
* insert ProfileEntry(KAPPartner, SHALL)
* insert SubmitterInteractions

* insert ResourceEntry(EpisodeOfCare, SHALL)
* insert ProfileEntry(KAPEpisode, SHALL)
* insert SubmitterInteractions

* insert ResourceEntry(CarePlan, SHALL)
* insert ProfileEntry(KAPCarePlan, SHALL)
* insert SubmitterInteractions
* insert OperationEntry(kap-protocol-check, KAPProtocolCheck, SHOULD)

* insert ResourceEntry(CareTeam, SHALL)
* insert ProfileEntry(KAPCareTeam, SHALL)
* insert SubmitterInteractions

* insert ResourceEntry(Encounter, SHALL)
* insert ProfileEntry(KAPTherapySession, SHALL)
* insert ProfileEntry(KAPIntegrationSession, SHALL)
* insert ProfileEntry(KAPMedicineSession, SHALL)
* insert ProfileEntry(KAPMedicineSessionPilotRegimen, MAY)
* insert SubmitterInteractions

* insert ResourceEntry(MedicationAdministration, SHALL)
* insert ProfileEntry(KAPKetamineAdministration, SHALL)
* insert ProfileEntry(KAPKetamineAdministrationPilotRegimen, MAY)
* insert SubmitterInteractions

* insert ResourceEntry(MedicationRequest, SHOULD)
* insert ProfileEntry(KAPKetamineRequest, SHOULD)
* insert InteractionEntry(create, SHOULD)
* insert InteractionEntry(update, SHOULD)

* insert ResourceEntry(Consent, SHALL)
* insert ProfileEntry(KAPTreatmentConsent, SHALL)
* insert ProfileEntry(KAPKetamineConsent, SHALL)
* insert ProfileEntry(KAPPartnerDisclosureConsent, SHOULD)
* insert SubmitterInteractions

* insert ResourceEntry(QuestionnaireResponse, SHOULD)
* insert ProfileEntry(KAPSafetyScreening, SHOULD)
* insert ProfileEntry(KAPAssessment, SHOULD)
* insert ProfileEntry(KAPPreparationChecklist, SHOULD)
* insert ProfileEntry(KAPTerminationReview, SHOULD)
* insert InteractionEntry(create, SHOULD)
* insert InteractionEntry(update, SHOULD)

* insert ResourceEntry(Observation, SHALL)
* insert ProfileEntry(KAPScreeningDetermination, SHALL)
* insert ProfileEntry(KAPRecovery, SHOULD)
* insert ProfileEntry(KAPSupportPreference, SHOULD)
* insert ProfileEntry(KAPSetAndSetting, SHOULD)
* insert SubmitterInteractions

* insert ResourceEntry(Goal, SHOULD)
* insert ProfileEntry(KAPCoupleGoal, SHOULD)
* insert ProfileEntry(KAPIndividualGoal, SHOULD)
* insert InteractionEntry(create, SHOULD)
* insert InteractionEntry(update, SHOULD)

* insert ResourceEntry(DocumentReference, SHOULD)
* insert ProfileEntry(KAPFormulation, SHOULD)
* insert ProfileEntry(KAPSessionNote, MAY)
* insert ProfileEntry(KAPRelapsePreventionPlan, SHOULD)
* insert InteractionEntry(create, SHOULD)
* insert InteractionEntry(update, SHOULD)

* insert ResourceEntry(AdverseEvent, SHALL)
* insert ProfileEntry(KAPAdverseEvent, SHALL)
* insert SubmitterInteractions

* insert ResourceEntry(ServiceRequest, MAY)
* insert ProfileEntry(KAPReferral, MAY)
* insert ProfileEntry(KAPSessionRequest, MAY)
* insert InteractionEntry(create, MAY)
* insert InteractionEntry(update, MAY)

* insert ResourceEntry(Task, MAY)
* insert ProfileEntry(KAPSessionTask, MAY)
* insert ProfileEntry(KAPQuestionnaireTask, MAY)
* insert InteractionEntry(create, MAY)
* insert InteractionEntry(update, MAY)
