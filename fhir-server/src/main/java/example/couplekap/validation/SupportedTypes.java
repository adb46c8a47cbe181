package example.couplekap.validation;

import example.couplekap.validation.definitions.InstalledDefinitions;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;

/** The resource types that the guide has a place for; a server refuses every other. */
final class SupportedTypes {

  private static final String REQUIREMENTS = "/CapabilityStatement/kap-server";

  private final Set<String> names;

  private SupportedTypes(Set<String> names) {
    this.names = names;
  }

  /**
   * Reads them from what the guide requires of a server.
   *
   * @param canonical the base of the guide's canonical URLs
   */
  static SupportedTypes of(InstalledDefinitions definitions, String canonical) {
    return definitions
        .read("CapabilityStatement", canonical + REQUIREMENTS)
        .map(CapabilityStatement.class::cast)
        .map(requirements -> requirements.getRestFirstRep().getResource().stream())
        .map(resources -> resources.map(CapabilityStatementRestResourceComponent::getType))
        .map(types -> new SupportedTypes(types.collect(Collectors.toUnmodifiableSet())))
        .orElseThrow(() -> new IllegalStateException("The guide lacks " + REQUIREMENTS));
  }

  /** Whether a resource of that type may be stored. */
  boolean contains(String type) {
    return names.contains(type);
  }
}
