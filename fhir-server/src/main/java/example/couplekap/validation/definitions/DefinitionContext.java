package example.couplekap.validation.definitions;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.convertors.factory.VersionConvertorFactory_40_50;
import org.hl7.fhir.r5.model.CodeSystem;
import org.hl7.fhir.r5.model.CodeableConcept;
import org.hl7.fhir.r5.model.Coding;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r5.model.StructureDefinition.TypeDerivationRule;
import org.hl7.fhir.r5.model.ValueSet;
import org.hl7.fhir.r5.terminologies.utilities.ValidationResult;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.hl7.fhir.utilities.validation.ValidationOptions;

/**
 * What HL7's validator asks its surroundings for, answered from memory. One instance serves every
 * thread.
 *
 * <p>HAPI's own adapter converts or copies on many of these calls, and lists all types by loading
 * them. Here a definition is converted once, the list of types holds headers alone, and a code is
 * looked for without expanding value sets.
 */
public final class DefinitionContext extends WorkerContextValidationSupportAdapter {

  private static final String TYPES = "http://hl7.org/fhir/StructureDefinition/";

  private final InstalledDefinitions definitions;
  private final CodeAnswers codes;
  private final Invariants invariants;
  private final Map<String, Resource> resources = new ConcurrentHashMap<>();
  private final Map<Class<?>, Map<String, Resource>> byCanonical = new ConcurrentHashMap<>();
  private final Map<String, StructureDefinition> byTypeName = new ConcurrentHashMap<>();
  private final Set<String> resourceNames;
  private final List<String> resourceNameList;
  private final List<StructureDefinition> types;
  private final Set<String> primitiveTypes;

  /** Answers from the given definitions. */
  public DefinitionContext(InstalledDefinitions definitions) {
    super(
        new ValidationSupportChain(
            definitions,
            new InMemoryTerminologyServerValidationSupport(definitions.getFhirContext())));
    this.definitions = definitions;
    this.codes = new CodeAnswers(new CodeChecks(definitions.getFhirContext(), this));
    this.resourceNames = definitions.getFhirContext().getResourceTypes();
    this.resourceNameList = List.copyOf(resourceNames);
    this.types =
        definitions.headers().stream()
            .filter(DefinitionHeader::isType)
            .map(DefinitionContext::outline)
            .toList();
    this.primitiveTypes =
        definitions.headers().stream()
            .filter(header -> header.isType() && "primitive-type".equals(header.kind()))
            .map(DefinitionHeader::type)
            .collect(Collectors.toUnmodifiableSet());
    this.invariants = new Invariants(this);
  }

  /** A type's definition as far as its header tells; the rest is read on demand by URL. */
  private static StructureDefinition outline(DefinitionHeader header) {
    StructureDefinition outline = new StructureDefinition();
    outline.setUrl(header.url());
    outline.setName(header.name());
    outline.setType(header.type());
    outline.setKind(StructureDefinitionKind.fromCode(header.kind()));
    outline.setDerivation(TypeDerivationRule.fromCode(header.derivation()));
    return outline;
  }

  /** The definitions this answers from. */
  public InstalledDefinitions definitions() {
    return definitions;
  }

  @Override
  public <T extends Resource> T fetchResource(Class<T> type, String canonical) {
    if (canonical == null || canonical.isBlank()) {
      return null;
    }
    Map<String, Resource> known =
        byCanonical.computeIfAbsent(type, any -> new ConcurrentHashMap<>());
    Resource resource = known.get(canonical);
    if (resource == null) {
      resource = find(type.getSimpleName(), canonical);
      if (resource == null) {
        return null;
      }
      known.put(canonical, resource);
    }
    return type.isInstance(resource) ? type.cast(resource) : null;
  }

  @Override
  public <T extends Resource> T fetchResourceWithException(Class<T> type, String canonical) {
    T resource = fetchResource(type, canonical);
    if (resource == null) {
      throw new NotInstalled();
    }
    return resource;
  }

  @Override
  public <T extends Resource> T fetchResourceWithException(
      Class<T> type, String canonical, String version, Resource source) {
    return fetchResource(type, canonical);
  }

  /** Converts a definition once, by whatever name it is asked for. */
  private Resource find(String type, String canonical) {
    boolean anyType = type.equals("Resource") || type.equals("CanonicalResource");
    return (anyType ? definitions.header(canonical) : definitions.header(type, canonical))
        .map(
            header -> {
              Resource known = resources.get(header.key());
              if (known == null) {
                known = convert(header);
                Resource earlier = resources.putIfAbsent(header.key(), known);
                known = earlier == null ? known : earlier;
              }
              return known;
            })
        .orElse(null);
  }

  @Override
  public StructureDefinition fetchTypeDefinition(String name) {
    StructureDefinition known = byTypeName.get(name);
    if (known == null) {
      known = fetchResource(StructureDefinition.class, TYPES + name);
      if (known != null) {
        byTypeName.put(name, known);
      }
    }
    return known;
  }

  private Resource convert(DefinitionHeader header) {
    org.hl7.fhir.r4.model.Resource original = definitions.load(header);
    if (original instanceof org.hl7.fhir.r4.model.StructureDefinition structure
        && !structure.hasSnapshot()) {
      return super.fetchResource(StructureDefinition.class, header.url());
    }
    Resource converted = VersionConvertorFactory_40_50.convertResource(original);
    if (converted instanceof StructureDefinition structure) {
      invariants.parse(structure);
    }
    return converted;
  }

  /** English always: the messages are read by whoever sent the resource. */
  @Override
  public Locale getLocale() {
    return Locale.US;
  }

  @Override
  public String formatMessage(String id, Object... arguments) {
    if (arguments.length == 0 && id.indexOf(' ') >= 0) {
      return id;
    }
    if (I18nConstants.DOES_NOT_MATCH_SLICE_.equals(id)) {
      return id; // A note that nobody reads, written for each element that is in no slice.
    }
    return PlainMessages.of(id, arguments).orElseGet(() -> super.formatMessage(id, arguments));
  }

  @Override
  public String formatMessagePlural(Integer count, String id, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = count;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return PlainMessages.ofPlural(id, all)
        .orElseGet(() -> super.formatMessagePlural(count, id, arguments));
  }

  @Override
  public CodeSystem fetchCodeSystem(String system) {
    return fetchResource(CodeSystem.class, system);
  }

  @Override
  public CodeSystem fetchCodeSystem(String system, String version, Resource source) {
    return fetchCodeSystem(version == null || version.isBlank() ? system : system + '|' + version);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends Resource> List<T> fetchResourcesByType(Class<T> type) {
    return type == StructureDefinition.class ? (List<T>) types : List.of();
  }

  @Override
  public List<StructureDefinition> fetchTypeDefinitions(String name) {
    StructureDefinition definition = fetchTypeDefinition(name);
    return definition == null ? List.of() : List.of(definition);
  }

  @Override
  public boolean isPrimitiveType(String type) {
    return primitiveTypes.contains(type);
  }

  @Override
  public List<String> getResourceNames() {
    return resourceNameList;
  }

  @Override
  public Set<String> getResourceNamesAsSet() {
    return resourceNames;
  }

  @Override
  public SystemSupportInformation getTxSupportInfo(String system, String version) {
    return new SystemSupportInformation(system != null && codes.isSupported(system));
  }

  @Override
  public ValidationResult validateCode(
      ValidationOptions options, String system, String version, String code, String display) {
    return validateCode(options, new Coding(system, code, null), null);
  }

  @Override
  public ValidationResult validateCode(
      ValidationOptions options,
      String system,
      String version,
      String code,
      String display,
      ValueSet valueSet) {
    return validateCode(options, new Coding(system, code, null), valueSet);
  }

  @Override
  public ValidationResult validateCode(ValidationOptions options, String code, ValueSet valueSet) {
    return validateCode(options, new Coding(null, code, null), valueSet);
  }

  @Override
  public ValidationResult validateCode(
      ValidationOptions options, Coding coding, ValueSet valueSet) {
    return codes.answer(List.of(coding), valueSet);
  }

  @Override
  public ValidationResult validateCode(
      ValidationOptions options, CodeableConcept concept, ValueSet valueSet) {
    return codes.answer(concept.getCoding(), valueSet);
  }

  /** Whether a value set is known to hold a code. */
  public boolean isMember(String valueSet, String system, String code) {
    ValueSet set = fetchResource(ValueSet.class, valueSet);
    return set != null && codes.isMember(new Coding(system, code, null), set);
  }
}
