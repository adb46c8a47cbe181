package example.couplekap.conformance;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;

/**
 * What the guide asks of a server: its CapabilityStatement of kind {@code requirements} for the
 * server actor. The types it names are the types this server stores, but for the audit trail; any
 * other is refused.
 */
public final class ServerRequirements {

  /** The id of the statement in the guide. */
  public static final String ID = "kap-server";

  /** Kept in a table of its own, and shown as resources. */
  private static final String AUDIT = "AuditEvent";

  /** Storage knows the type, because chains lead through it, and holds none. */
  private static final String MADE = "Group";

  private final CapabilityStatement statement;

  /**
   * @param statement the guide's statement of that id
   */
  public ServerRequirements(CapabilityStatement statement) {
    this.statement = statement;
  }

  /** The canonical URL of the requirements. */
  public String canonical() {
    return statement.getUrl();
  }

  /** The resource types that may be stored, by name. */
  public SortedSet<String> resourceTypes() {
    return resources().stream()
        .map(CapabilityStatementRestResourceComponent::getType)
        .filter(type -> !type.equals(AUDIT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether storage serves resources of a type, and not something that makes them when asked. */
  public boolean isServedFromStorage(String type) {
    return resourceTypes().contains(type) && !type.equals(MADE);
  }

  /** The types that are read and never written through the endpoint: those asked no create of. */
  public Set<String> readOnlyTypes() {
    return resources().stream()
        .filter(
            resource ->
                resource.getInteraction().stream()
                    .noneMatch(
                        interaction -> interaction.getCode() == TypeRestfulInteraction.CREATE))
        .map(CapabilityStatementRestResourceComponent::getType)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The names of the search parameters asked for a type. */
  Set<String> searchParameters(String type) {
    return resources().stream()
        .filter(resource -> resource.getType().equals(type))
        .flatMap(resource -> resource.getSearchParam().stream())
        .map(CapabilityStatementRestResourceSearchParamComponent::getName)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The entries per resource type, with profiles, interactions, searches and operations. */
  List<CapabilityStatementRestResourceComponent> resources() {
    return statement.getRestFirstRep().getResource();
  }
}
