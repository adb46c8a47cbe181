Instance: KAPConsumer
InstanceOf: CapabilityStatement
Usage: #definition
Title: "KAP Consumer"
Description: "What a system that reads records has to be able to do."
* insert Capability(kap-consumer, KAPConsumer, KAP Consumer, client)
* description = """
    A consumer is a system that reads the records of courses, such as the record system of a hospital.
    """
* rest.documentation = """
    A consumer processes records with or without any must-support element, treats a missing element as unknown, and
    honors security labels.
    """

* insert ResourceEntry(Patient, SHALL)
* insert ProfileEntry(KAPPatient, SHALL)
* insert InteractionEntry(read, SHALL)
* insert InteractionEntry(search-type, SHALL)
* insert SearchEntry(identifier, token, SHALL)

* insert ResourceEntry(RelatedPerson, SHALL)
* insert ProfileEntry(KAPPartner, SHALL)
* insert ConsumerInteractions
* insert SearchEntry(relationship, token, SHOULD)

* insert ResourceEntry(EpisodeOfCare, SHALL)
* insert ProfileEntry(KAPEpisode, SHALL)
* insert ConsumerInteractions
* insert SearchEntry(status, token, SHOULD)

* insert ResourceEntry(CarePlan, SHALL)
* insert ProfileEntry(KAPCarePlan, SHALL)
* insert ConsumerInteractions
* insert SearchEntry(category, token, SHOULD)
* insert SearchEntry(status, token, SHOULD)
* insert SearchEntry(instantiates-canonical, reference, SHOULD)
* insert OwnSearchEntry(dosing-model, token, KAPCarePlanDosingModelSearch, MAY)
* insert OwnSearchEntry(therapy-modality, token, KAPCarePlanTherapyModalitySearch, MAY)
* insert OwnSearchEntry(partner, reference, KAPCarePlanPartnerSearch, MAY)
* insert OperationEntry(kap-course, KAPCourse, MAY)

* insert ResourceEntry(CareTeam, SHOULD)
* insert ProfileEntry(KAPCareTeam, SHOULD)
* insert InteractionEntry(read, SHOULD)
* insert InteractionEntry(search-type, SHOULD)
* insert SearchEntry(patient, reference, SHOULD)
* insert SearchEntry(status, token, SHOULD)

* insert ResourceEntry(Encounter, SHALL)
* insert ProfileEntry(KAPTherapySession, SHALL)
* insert ProfileEntry(KAPIntegrationSession, SHALL)
* insert ProfileEntry(KAPMedicineSession, SHALL)
* insert ProfileEntry(KAPMedicineSessionPilotRegimen, MAY)
* insert ConsumerInteractions
* insert SearchEntry(type, token, SHOULD)
* insert SearchEntry(date, date, SHOULD)
* insert SearchEntry(episode-of-care, reference, SHOULD)
* insert SearchEntry(participant, reference, SHOULD)
* insert SearchEntry(participant-type, token, SHOULD)
* insert SearchEntry(length, quantity, MAY)
* insert OwnSearchEntry(integrates-session, reference, KAPEncounterIntegratesSessionSearch, MAY)

* insert ResourceEntry(MedicationAdministration, SHALL)
* insert ProfileEntry(KAPKetamineAdministration, SHALL)
* insert ProfileEntry(KAPKetamineAdministrationPilotRegimen, MAY)
* insert ConsumerInteractions
* insert SearchEntry(context, reference, SHOULD)
* insert SearchEntry(effective-time, date, SHOULD)
* insert SearchEntry(performer, reference, SHOULD)
* insert SearchEntry(code, token, SHOULD)
* insert OwnSearchEntry(dose-per-weight, quantity, KAPMedicationAdministrationDosePerWeightSearch, MAY)
* insert OwnSearchEntry(dose-intent, token, KAPMedicationAdministrationDoseIntentSearch, MAY)

* insert ResourceEntry(MedicationRequest, SHOULD)
* insert ProfileEntry(KAPKetamineRequest, SHOULD)
* insert InteractionEntry(read, SHOULD)
* insert InteractionEntry(search-type, SHOULD)
* insert SearchEntry(patient, reference, SHOULD)

* insert ResourceEntry(Consent, SHOULD)
* insert ProfileEntry(KAPTreatmentConsent, SHOULD)
* insert ProfileEntry(KAPKetamineConsent, SHOULD)
* insert ProfileEntry(KAPPartnerDisclosureConsent, SHOULD)
* insert InteractionEntry(read, SHOULD)
* insert InteractionEntry(search-type, SHOULD)
* insert SearchEntry(patient, reference, SHOULD)

* insert ResourceEntry(QuestionnaireResponse, SHOULD)
* insert ProfileEntry(KAPSafetyScreening, MAY)
* insert ProfileEntry(KAPAssessment, SHOULD)
* insert ProfileEntry(KAPPreparationChecklist, SHOULD)
* insert ProfileEntry(KAPTerminationReview, SHOULD)
* insert InteractionEntry(read, SHOULD)
* insert InteractionEntry(search-type, SHOULD)
* insert SearchEntry(patient, reference, SHOULD)

* insert ResourceEntry(Observation, SHALL)
* insert ProfileEntry(KAPScreeningDetermination, SHALL)
* insert ProfileEntry(KAPRecovery, SHALL)
* insert ProfileEntry(KAPSupportPreference, SHALL)
* insert ProfileEntry(KAPSetAndSetting, SHALL)
* insert ConsumerInteractions

* insert ResourceEntry(Goal, SHOULD)
* insert ProfileEntry(KAPCoupleGoal, SHOULD)
* insert ProfileEntry(KAPIndividualGoal, SHOULD)
* insert InteractionEntry(read, SHOULD)
* insert InteractionEntry(search-type, SHOULD)
* insert SearchEntry(patient, reference, SHOULD)

* insert ResourceEntry(DocumentReference, SHOULD)
* insert ProfileEntry(KAPFormulation, SHOULD)
* insert ProfileEntry(KAPSessionNote, MAY)
* insert ProfileEntry(KAPRelapsePreventionPlan, SHOULD)
* insert InteractionEntry(read, SHOULD)
* insert InteractionEntry(search-type, SHOULD)
* insert SearchEntry(patient, reference, SHOULD)

* insert ResourceEntry(AdverseEvent, SHOULD)
* insert ProfileEntry(KAPAdverseEvent, SHOULD)
* insert InteractionEntry(read, SHOULD)
* insert InteractionEntry(search-type, SHOULD)
* insert SearchEntry(subject, reference, SHOULD)

* insert ResourceEntry(ServiceRequest, SHOULD)
* insert ProfileEntry(KAPReferral, SHOULD)
* insert ProfileEntry(KAPSessionRequest, SHOULD)
* insert InteractionEntry(read, SHOULD)
* insert InteractionEntry(search-type, SHOULD)
* insert SearchEntry(patient, reference, SHOULD)
