Instance: KAPServer
InstanceOf: CapabilityStatement
Usage: #definition
Title: "KAP Server"
Description: "What a server that stores and checks courses has to offer."
* insert Capability(kap-server, KAPServer, KAP Server, server)
* description = """
    A server stores the records of courses, checks them against the profiles and the protocol rules, and shows each
    caller only what that caller may see.
    """
* rest.documentation = """
    Each resource is checked against the profile its content implies and each installed profile it declares. An
    error refuses the write (422); warnings and information come back with a successful one when the client sends
    `Prefer: return=OperationOutcome`. Labels that a profile implies are added before validation. A record the
    caller has no right to is not found. `$validate` is offered for each type, for stored resources, and for Bundles.
    """
* rest.security.service = http://terminology.hl7.org/CodeSystem/restful-security-service#SMART-on-FHIR
* rest.security.description = "Access is granted per chart, by SMART scopes of granular resource types. Between partners the default is to deny; what a partner may see is what a consent permits."
* insert SystemInteraction(transaction, SHALL)
* rest.operation.name = "export"
* rest.operation.definition = "http://hl7.org/fhir/uv/bulkdata/OperationDefinition/export"
* rest.operation.documentation = "Bulk Data Access 2.0, for programs. Whatever carries a label that withholds by default is left out, and so is the dyad key."
* rest.operation.extension.url = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation"
* rest.operation.extension.valueCode = #SHOULD

* insert ResourceEntry(Patient, SHALL)
* insert ProfileEntry(KAPPatient, SHALL)
* insert InteractionEntry(read, SHALL)
* insert InteractionEntry(search-type, SHALL)
* insert InteractionEntry(create, SHALL)
* insert InteractionEntry(update, SHALL)
* insert SearchEntry(identifier, token, SHALL)
* insert SearchEntry(link, reference, MAY)
* rest.resource[=].searchParam[=].documentation = "Not offered for a patient without consent to linkage."
* rest.resource[=].operation[+].name = "everything"
* rest.resource[=].operation[=].definition = "http://hl7.org/fhir/OperationDefinition/Patient-everything"
* rest.resource[=].operation[=].documentation = "One chart, without psychotherapy notes; never through the dyad key or a link into the other chart."
* rest.resource[=].operation[=].extension.url = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation"
* rest.resource[=].operation[=].extension.valueCode = #MAY
* insert OperationEntry(kap-disclosures, KAPDisclosures, SHOULD)
* insert ExportEntry(patient-export)

* insert ResourceEntry(RelatedPerson, SHALL)
* insert ProfileEntry(KAPPartner, SHALL)
* insert ServerInteractions
* insert SearchEntry(relationship, token, SHOULD)
* insert OwnSearchEntry(dyad, token, KAPDyadSearch, SHOULD)
* rest.resource[=].searchParam[=].documentation = "Only for a caller with rights in both charts; refused in conditional URLs."

* insert ResourceEntry(EpisodeOfCare, SHALL)
* insert ProfileEntry(KAPEpisode, SHALL)
* insert ServerInteractions
* insert SearchEntry(status, token, SHOULD)
* insert OwnSearchEntry(dyad, token, KAPDyadSearch, SHOULD)
* rest.resource[=].searchParam[=].documentation = "Only for a caller with rights in both charts; refused in conditional URLs."

* insert ResourceEntry(CarePlan, SHALL)
* insert ProfileEntry(KAPCarePlan, SHALL)
* insert ServerInteractions
* insert OwnSearchEntry(episode-of-care, reference, KAPEpisodeOfCareSearch, SHOULD)
* insert SearchEntry(category, token, SHALL)
* insert SearchEntry(status, token, SHOULD)
* insert SearchEntry(instantiates-canonical, reference, SHOULD)
* insert OwnSearchEntry(dosing-model, token, KAPCarePlanDosingModelSearch, SHALL)
* insert OwnSearchEntry(therapy-modality, token, KAPCarePlanTherapyModalitySearch, SHOULD)
* insert OwnSearchEntry(partner, reference, KAPCarePlanPartnerSearch, SHOULD)
* insert OwnSearchEntry(dyad, token, KAPDyadSearch, SHOULD)
* rest.resource[=].searchParam[=].documentation = "Only for a caller with rights in both charts; refused in conditional URLs."
* insert OperationEntry(kap-protocol-check, KAPProtocolCheck, SHOULD)
* insert OperationEntry(kap-status, KAPStatus, MAY)
* insert OperationEntry(kap-course, KAPCourse, MAY)

* insert ResourceEntry(CareTeam, SHALL)
* insert ProfileEntry(KAPCareTeam, SHALL)
* insert ServerInteractions
* insert OwnSearchEntry(episode-of-care, reference, KAPEpisodeOfCareSearch, SHOULD)
* insert OwnSearchEntry(role, token, KAPCareTeamRoleSearch, SHOULD)
* insert SearchEntry(status, token, SHOULD)

* insert ResourceEntry(Encounter, SHALL)
* insert ProfileEntry(KAPTherapySession, SHALL)
* insert ProfileEntry(KAPIntegrationSession, SHALL)
* insert ProfileEntry(KAPMedicineSession, SHALL)
* insert ProfileEntry(KAPMedicineSessionPilotRegimen, SHALL)
* insert ServerInteractions
* insert SearchEntry(type, token, SHALL)
* insert SearchEntry(date, date, SHALL)
* insert SearchEntry(episode-of-care, reference, SHALL)
* insert SearchEntry(participant, reference, SHOULD)
* insert SearchEntry(participant-type, token, SHOULD)
* insert SearchEntry(length, quantity, MAY)
* insert OwnSearchEntry(integrates-session, reference, KAPEncounterIntegratesSessionSearch, SHALL)

* insert ResourceEntry(MedicationAdministration, SHALL)
* insert ProfileEntry(KAPKetamineAdministration, SHALL)
* insert ProfileEntry(KAPKetamineAdministrationPilotRegimen, SHALL)
* insert ServerInteractions
* insert SearchEntry(context, reference, SHALL)
* insert SearchEntry(effective-time, date, SHALL)
* insert SearchEntry(performer, reference, SHOULD)
* insert SearchEntry(code, token, SHOULD)
* insert OwnSearchEntry(dose-per-weight, quantity, KAPMedicationAdministrationDosePerWeightSearch, SHOULD)
* insert OwnSearchEntry(dose-intent, token, KAPMedicationAdministrationDoseIntentSearch, SHOULD)

* insert ResourceEntry(MedicationRequest, SHALL)
* insert ProfileEntry(KAPKetamineRequest, SHALL)
* insert ServerInteractions

* insert ResourceEntry(Consent, SHALL)
* insert ProfileEntry(KAPTreatmentConsent, SHALL)
* insert ProfileEntry(KAPKetamineConsent, SHALL)
* insert ProfileEntry(KAPPartnerDisclosureConsent, SHALL)
* insert ServerInteractions

* insert ResourceEntry(QuestionnaireResponse, SHALL)
* insert ProfileEntry(KAPSafetyScreening, SHALL)
* insert ProfileEntry(KAPAssessment, SHALL)
* insert ProfileEntry(KAPPreparationChecklist, SHALL)
* insert ProfileEntry(KAPTerminationReview, SHALL)
* insert ServerInteractions
* insert OwnSearchEntry(episode-of-care, reference, KAPEpisodeOfCareSearch, SHOULD)

* insert ResourceEntry(Observation, SHALL)
* insert ProfileEntry(KAPScreeningDetermination, SHALL)
* insert ProfileEntry(KAPRecovery, SHALL)
* insert ProfileEntry(KAPSupportPreference, SHALL)
* insert ProfileEntry(KAPSetAndSetting, SHALL)
* insert ServerInteractions
* insert OwnSearchEntry(episode-of-care, reference, KAPEpisodeOfCareSearch, SHOULD)

* insert ResourceEntry(Goal, SHALL)
* insert ProfileEntry(KAPCoupleGoal, SHALL)
* insert ProfileEntry(KAPIndividualGoal, SHALL)
* insert ServerInteractions

* insert ResourceEntry(DocumentReference, SHALL)
* insert ProfileEntry(KAPFormulation, SHALL)
* insert ProfileEntry(KAPSessionNote, SHALL)
* insert ProfileEntry(KAPRelapsePreventionPlan, SHALL)
* insert ServerInteractions

* insert ResourceEntry(AdverseEvent, SHALL)
* insert ProfileEntry(KAPAdverseEvent, SHALL)
* insert InteractionEntry(read, SHALL)
* insert InteractionEntry(search-type, SHALL)
* insert InteractionEntry(create, SHALL)
* insert InteractionEntry(update, SHALL)
* insert OwnSearchEntry(episode-of-care, reference, KAPEpisodeOfCareSearch, SHOULD)
* insert SearchEntry(subject, reference, SHALL)
* insert OwnSearchEntry(identifier, token, KAPAdverseEventIdentifierSearch, SHOULD)

* insert ResourceEntry(ServiceRequest, SHALL)
* insert ProfileEntry(KAPReferral, SHALL)
* insert ProfileEntry(KAPSessionRequest, SHALL)
* insert ServerInteractions
* insert OwnSearchEntry(episode-of-care, reference, KAPEpisodeOfCareSearch, SHOULD)
* insert SearchEntry(based-on, reference, SHOULD)
* insert SearchEntry(category, token, SHOULD)
* insert SearchEntry(code, token, SHOULD)
* insert SearchEntry(identifier, token, SHOULD)
* insert SearchEntry(status, token, SHOULD)

* insert ResourceEntry(Task, SHOULD)
* insert ProfileEntry(KAPSessionTask, SHOULD)
* insert ProfileEntry(KAPQuestionnaireTask, SHOULD)
* insert ServerInteractions
* insert SearchEntry(based-on, reference, SHOULD)
* insert SearchEntry(business-status, token, SHOULD)
* insert SearchEntry(code, token, SHOULD)
* insert SearchEntry(focus, reference, SHOULD)
* insert SearchEntry(owner, reference, SHOULD)
* insert SearchEntry(status, token, SHOULD)

* insert StoredType(PlanDefinition)
* insert OperationEntry(kap-start, KAPStart, MAY)

* insert StoredType(Questionnaire)

* insert ResourceEntry(AuditEvent, SHOULD)
* rest.resource[=].documentation = "The audit trail of a server that knows its callers, by the profiles of IHE's Basic Audit Log Patterns; for auditors, whose scope names this type. It is read only."
* insert InteractionEntry(read, SHOULD)
* insert InteractionEntry(search-type, SHOULD)
* insert SearchEntry(patient, reference, SHOULD)
* insert SearchEntry(entity, reference, SHOULD)
* insert SearchEntry(agent, reference, SHOULD)
* insert SearchEntry(date, date, SHOULD)
* insert SearchEntry(action, token, SHOULD)
* insert SearchEntry(outcome, token, SHOULD)
* insert SearchEntry(type, token, SHOULD)
* insert SearchEntry(subtype, token, SHOULD)

* insert ResourceEntry(Group, SHOULD)
* rest.resource[=].documentation = "For each organization the patients whom it treats as couples, for that organization's programs and for export. It names all of them alike and so does not tell who is whose partner. It is read only."
* insert InteractionEntry(read, SHOULD)
* insert InteractionEntry(search-type, SHOULD)
* insert SearchEntry(managing-entity, reference, SHOULD)
* insert ExportEntry(group-export)

* insert ResourceEntry(Provenance, SHOULD)
* insert ProfileEntry(KAPProvenance, SHOULD)
* rest.resource[=].documentation = "The server tells of each write who sent it, one Provenance for each chart. A client adds what it knows in the header X-Provenance."
* insert InteractionEntry(read, SHOULD)
* insert InteractionEntry(search-type, SHOULD)
* insert InteractionEntry(create, SHOULD)
* insert InteractionEntry(update, SHOULD)
* insert OwnSearchEntry(patient, reference, KAPProvenancePatientSearch, SHOULD)
* insert SearchEntry(target, reference, SHOULD)

* insert TypesBesideTheProfiles
* insert ConformanceTypes
