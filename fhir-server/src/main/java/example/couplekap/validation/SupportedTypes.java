package example.couplekap.validation;

import java.util.Set;

/** The resource types that this guide has a place for; a server refuses every other. */
public final class SupportedTypes {

  private static final Set<String> NAMES =
      Set.of(
          // Resources of a course.
          "AdverseEvent",
          "CarePlan",
          "CareTeam",
          "Consent",
          "DocumentReference",
          "Encounter",
          "EpisodeOfCare",
          "Goal",
          "MedicationAdministration",
          "MedicationRequest",
          "Observation",
          "Patient",
          "QuestionnaireResponse",
          "RelatedPerson",
          "ServiceRequest",
          // What they refer to.
          "Binary",
          "Condition",
          "Device",
          "Group",
          "List",
          "Location",
          "Medication",
          "Organization",
          "Practitioner",
          "PractitionerRole",
          "Provenance",
          "Questionnaire",
          "Subscription",
          "Task",
          // Definitions.
          "ActivityDefinition",
          "CapabilityStatement",
          "CodeSystem",
          "ConceptMap",
          "ImplementationGuide",
          "NamingSystem",
          "OperationDefinition",
          "PlanDefinition",
          "SearchParameter",
          "StructureDefinition",
          "ValueSet");

  private SupportedTypes() {}

  /** Their names. */
  public static Set<String> names() {
    return NAMES;
  }

  /** Whether a resource of that type may be stored. */
  public static boolean contains(String type) {
    return NAMES.contains(type);
  }
}
