package example.couplekap.access;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * What one caller may do: the caller's scopes, the charts that the caller reaches, and the labels
 * that withhold records within them. What is not granted here is refused.
 *
 * @param caller who calls
 * @param reach the charts that the caller reaches
 * @param disclosed what partners' consents open to the caller besides
 * @param subscriptions the Subscriptions that the caller made
 */
public record Rights(
    Caller caller, Reach reach, Disclosed disclosed, OwnSubscriptions subscriptions) {

  private static final String CATEGORY = "category";

  /** What patients may write of their own accord: their answers and their consents. */
  private static final Set<String> WRITTEN_BY_PATIENTS = Set.of("QuestionnaireResponse", "Consent");

  private static final Set<Permission> BY_PATIENTS =
      EnumSet.of(Permission.CREATE, Permission.UPDATE);

  private static final Set<Permission> LOOKING = EnumSet.of(Permission.READ, Permission.SEARCH);

  /** Whether the caller may do something with some resources of a type. */
  public boolean may(Permission permission, String type) {
    return switch (RecordKind.of(type)) {
      case DEFINITION -> LOOKING.contains(permission) || mayKeep(permission, type);
      case DIRECTORY ->
          LOOKING.contains(permission) ? granted(permission, type) : mayKeep(permission, type);
      case CHART -> reachesCharts(permission, type) && granted(permission, type);
      case AUDIT -> LOOKING.contains(permission) && isAuditor(permission, type);
      case SUBSCRIPTION -> mayKeep(permission, type);
      case ROSTER -> LOOKING.contains(permission) && mayKeep(permission, type);
      case CLOSED -> false;
    };
  }

  /** Whether the caller may see a stored resource, or one about to be shown. */
  public boolean sees(Resource resource) {
    String type = resource.fhirType();
    return switch (RecordKind.of(type)) {
      case DEFINITION -> true;
      case DIRECTORY, AUDIT -> maySee(type);
      case CHART -> maySee(type) && fitsScopes(resource, LOOKING) && isOpen(resource);
      case SUBSCRIPTION -> maySee(type) && isOwn(resource);
      case ROSTER -> maySee(type) && isOfOwnOrganization((Group) resource);
      case CLOSED -> false;
    };
  }

  private boolean isOpen(Resource resource) {
    return disclosed.opens(resource) || (isWithin(resource) && !isWithheld(resource));
  }

  /** Whether a record is there for the caller to refer to, even where it may not be read. */
  public boolean knows(Resource resource) {
    return switch (RecordKind.of(resource.fhirType())) {
      case DEFINITION, DIRECTORY -> true;
      case CHART -> isOpen(resource);
      case SUBSCRIPTION -> isOwn(resource);
      case AUDIT, ROSTER, CLOSED -> false;
    };
  }

  /** Whether a resource may be stored as the caller would have it, new or changed. */
  public boolean mayStore(Permission permission, Resource resource) {
    String type = resource.fhirType();
    return may(permission, type)
        && fitsScopes(resource, EnumSet.of(permission))
        && (RecordKind.of(type) != RecordKind.CHART || isWithin(resource));
  }

  /**
   * The organization that keeps the charts which the caller reaches, where that is how they are
   * found.
   */
  public Optional<String> keeper() {
    return reach instanceof Reach.Kept kept
        ? Optional.of("Organization/" + kept.organization())
        : Optional.empty();
  }

  /** Whether the caller may give a chart that it reaches into another organization's keeping. */
  public boolean mayHandOver() {
    return isProgram();
  }

  /** Whose records of a type the caller reaches; nothing where they are in no chart. */
  public Optional<Criterion> bounds(String type) {
    return RecordKind.patientParameter(type).map(parameter -> charts(type, parameter));
  }

  /**
   * What a search for resources of a type must ask besides.
   *
   * @param ownNotes whether it finds only documents of which the caller is the author
   */
  public List<Criterion> narrowing(String type, boolean ownNotes) {
    List<Criterion> criteria = new ArrayList<>();
    bounds(type)
        .ifPresent(
            bounds -> {
              criteria.add(bounds);
              List<String> withheld =
                  withheld(ownNotes).stream().map(SensitiveLabel::token).sorted().toList();
              if (!withheld.isEmpty()) {
                criteria.add(Criterion.noneOf("_security", withheld));
              }
            });
    categories(type, LOOKING).ifPresent(values -> criteria.add(Criterion.oneOf(CATEGORY, values)));
    if (RecordKind.of(type) == RecordKind.SUBSCRIPTION) {
      criteria.add(Criterion.oneOf("_id", subscriptions.ids()));
    }
    return criteria;
  }

  private Criterion charts(String type, String parameter) {
    Optional<String> keeper = keeper();
    if (keeper.isPresent()) {
      return type.equals("Patient")
          ? Criterion.oneOf("organization", List.of(keeper.get()))
          : Criterion.chained(parameter, "organization", keeper.get());
    }
    List<String> patients =
        ((Reach.Charts) reach)
            .patients().stream().filter(patient -> reachesChart(type, patient)).sorted().toList();
    return Criterion.oneOf(parameter, patients.stream().map("Patient/"::concat).toList());
  }

  private boolean maySee(String type) {
    return may(Permission.READ, type) || may(Permission.SEARCH, type);
  }

  /** What everybody uses is kept by the programs of organizations. */
  private boolean mayKeep(Permission permission, String type) {
    return caller.kind() == CallerKind.SYSTEM && granted(permission, type);
  }

  /** Who may do anything with all data is not by that an auditor: the scope must name the type. */
  private boolean isAuditor(Permission permission, String type) {
    return isProgram()
        && scopes(permission, type)
            .anyMatch(scope -> scope.type().equals(type) && scope.category().isEmpty());
  }

  private boolean reachesCharts(Permission permission, String type) {
    return switch (caller.kind()) {
      case SYSTEM, CLINICIAN -> true;
      case PATIENT ->
          LOOKING.contains(permission)
              || (BY_PATIENTS.contains(permission) && WRITTEN_BY_PATIENTS.contains(type));
      case PARTNER -> LOOKING.contains(permission);
      case IMPLEMENTER -> false;
    };
  }

  private boolean granted(Permission permission, String type) {
    return scopes(permission, type).findAny().isPresent();
  }

  /** A scope grants only in the context of such a caller. */
  private Stream<SmartScope> scopes(Permission permission, String type) {
    return caller
        .granting(permission, type)
        .filter(scope -> (scope.context() == ScopeContext.SYSTEM) == isProgram());
  }

  private boolean isProgram() {
    return caller.kind() == CallerKind.SYSTEM;
  }

  private boolean isOfOwnOrganization(Group group) {
    return caller
        .organization()
        .map("Organization/"::concat)
        .filter(group.getManagingEntity().getReference()::equals)
        .isPresent();
  }

  private boolean isOwn(Resource resource) {
    return subscriptions.include(resource.getIdElement().getIdPart());
  }

  private boolean isWithin(Resource resource) {
    String type = resource.fhirType();
    return Chart.patientOf(resource).filter(patient -> reachesChart(type, patient)).isPresent();
  }

  private boolean fitsScopes(Resource resource, Set<Permission> permissions) {
    return categories(resource.fhirType(), permissions)
        .map(values -> hasCategory(resource, values))
        .orElse(true);
  }

  /** Whether the caller reaches the records of a type in a patient's chart, labels apart. */
  public boolean reachesChart(String type, String patient) {
    return reach.includes(patient) && launched(type).map(patient::equals).orElse(true);
  }

  /**
   * The patient to whose chart a clinician's scopes for a type are bound; empty if they reach every
   * chart of the clinician.
   */
  private Optional<String> launched(String type) {
    List<SmartScope> concerning =
        caller.scopes().stream().filter(scope -> scope.concerns(type)).toList();
    boolean bound =
        caller.kind() == CallerKind.CLINICIAN
            && (concerning.isEmpty() ? caller.scopes() : concerning)
                .stream().noneMatch(scope -> scope.context() == ScopeContext.USER);
    return bound ? Optional.of(caller.patient().orElse(Criterion.NOTHING)) : Optional.empty();
  }

  private boolean isWithheld(Resource resource) {
    Set<SensitiveLabel> withheld = withheld(isAuthor(resource));
    return SensitiveLabel.of(resource).stream().anyMatch(withheld::contains);
  }

  /** The labels that close records to the caller within the charts that the caller reaches. */
  private Set<SensitiveLabel> withheld(boolean own) {
    return switch (caller.kind()) {
      case SYSTEM -> Set.of();
      case CLINICIAN -> caller.breakGlass() || own ? Set.of() : Set.of(SensitiveLabel.PSYTHPN);
      case PATIENT, PARTNER, IMPLEMENTER -> SensitiveLabel.WITHHELD_BY_DEFAULT;
    };
  }

  private boolean isAuthor(Resource resource) {
    return resource instanceof DocumentReference note
        && note.getAuthor().stream()
            .map(Reference::getReference)
            .anyMatch(author -> caller.person().filter(author::equals).isPresent());
  }

  /** The categories to which the caller's scopes restrict a type; empty if one does not. */
  private Optional<List<String>> categories(String type, Set<Permission> permissions) {
    List<SmartScope> scopes =
        permissions.stream().flatMap(permission -> scopes(permission, type)).distinct().toList();
    boolean free =
        scopes.isEmpty() || scopes.stream().anyMatch(scope -> scope.category().isEmpty());
    return free
        ? Optional.empty()
        : Optional.of(
            scopes.stream().flatMap(scope -> scope.category().stream()).distinct().toList());
  }

  private static boolean hasCategory(Resource resource, List<String> tokens) {
    Property categories = resource.getNamedProperty(CATEGORY);
    return categories != null
        && categories.getValues().stream().anyMatch(value -> isOneOf(value, tokens));
  }

  private static boolean isOneOf(Base category, List<String> tokens) {
    return category instanceof CodeableConcept concept
        && concept.getCoding().stream()
            .anyMatch(coding -> tokens.contains(coding.getSystem() + "|" + coding.getCode()));
  }
}
