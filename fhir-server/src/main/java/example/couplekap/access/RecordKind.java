package example.couplekap.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** How closely resources of a type belong to a person. */
public enum RecordKind {
  /** Part of one person's chart. */
  CHART,
  /** Who and what there is in the world of care, without a patient in it. */
  DIRECTORY,
  /** What the guide and a site publish. */
  DEFINITION,
  /** What is recorded about everybody's access. */
  AUDIT,
  /** What a program asked to be told of; it is that program's own. */
  SUBSCRIPTION,
  /** Whom an organization treats; for the programs of that organization. */
  ROSTER,
  /** Neither; nobody reaches it while callers show tokens. */
  CLOSED;

  private static final Set<String> DIRECTORIES =
      Set.of("Practitioner", "PractitionerRole", "Organization", "Location", "Medication");

  private static final Set<String> DEFINITIONS =
      Set.of(
          "StructureDefinition",
          "SearchParameter",
          "OperationDefinition",
          "CapabilityStatement",
          "ImplementationGuide",
          "ValueSet",
          "CodeSystem",
          "ConceptMap",
          "NamingSystem",
          "PlanDefinition",
          "ActivityDefinition",
          "Questionnaire");

  /**
   * For each type of a chart, the search parameter that names the chart's patient. The parameters
   * are those of FHIR's patient compartment, as far as one of them is about the subject.
   */
  private static final Map<String, String> PATIENT_PARAMETERS =
      Map.ofEntries(
          Map.entry("Patient", "_id"),
          Map.entry("RelatedPerson", "patient"),
          Map.entry("EpisodeOfCare", "patient"),
          Map.entry("CarePlan", "patient"),
          Map.entry("CareTeam", "patient"),
          Map.entry("Encounter", "patient"),
          Map.entry("MedicationAdministration", "patient"),
          Map.entry("MedicationRequest", "patient"),
          Map.entry("Consent", "patient"),
          Map.entry("QuestionnaireResponse", "patient"),
          Map.entry("Observation", "patient"),
          Map.entry("Goal", "patient"),
          Map.entry("DocumentReference", "patient"),
          Map.entry("AdverseEvent", "subject"),
          Map.entry("ServiceRequest", "patient"),
          Map.entry("Condition", "patient"),
          Map.entry("Device", "patient"),
          Map.entry("Task", "patient"),
          Map.entry("List", "patient"),
          Map.entry("Provenance", "patient"));

  /** The kind of a resource type. */
  public static RecordKind of(String type) {
    if (PATIENT_PARAMETERS.containsKey(type)) {
      return CHART;
    }
    if (DIRECTORIES.contains(type)) {
      return DIRECTORY;
    }
    if (type.equals("AuditEvent")) {
      return AUDIT;
    }
    if (type.equals("Subscription")) {
      return SUBSCRIPTION;
    }
    if (type.equals("Group")) {
      return ROSTER;
    }
    return DEFINITIONS.contains(type) ? DEFINITION : CLOSED;
  }

  /** The types whose resources are in charts, by name. */
  public static SortedSet<String> typesOfCharts() {
    return new TreeSet<>(PATIENT_PARAMETERS.keySet());
  }

  /** The search parameter by which resources of a type are found in a chart. */
  public static Optional<String> patientParameter(String type) {
    return Optional.ofNullable(PATIENT_PARAMETERS.get(type));
  }
}
