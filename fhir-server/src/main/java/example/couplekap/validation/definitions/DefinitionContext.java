package example.couplekap.validation.definitions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
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
import org.hl7.fhir.r5.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r5.model.CodeableConcept;
import org.hl7.fhir.r5.model.Coding;
import org.hl7.fhir.r5.model.OperationOutcome;
import org.hl7.fhir.r5.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StringType;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r5.model.StructureDefinition.TypeDerivationRule;
import org.hl7.fhir.r5.model.ValueSet;
import org.hl7.fhir.r5.terminologies.utilities.TerminologyServiceErrorClass;
import org.hl7.fhir.r5.terminologies.utilities.ValidationResult;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
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

  /** The validator's id of the message that a code system has no such code. */
  public static final String NO_SUCH_CODE = "kap-no-such-code";

  private static final int REMEMBERED_CODES = 50_000;

  private final InstalledDefinitions definitions;
  private final CodeChecks checks;
  private final Invariants invariants;
  private final Map<String, Resource> resources = new ConcurrentHashMap<>();
  private final Cache<CodeQuestion, Membership> codes =
      Caffeine.newBuilder().maximumSize(REMEMBERED_CODES).build();
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
    this.checks = new CodeChecks(definitions.getFhirContext(), this);
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
    DefinitionHeader header = header(type.getSimpleName(), canonical);
    if (header == null) {
      return null;
    }
    String key = header.key();
    Resource known = resources.get(key);
    if (known == null) {
      known = convert(header);
      Resource earlier = resources.putIfAbsent(key, known);
      known = earlier == null ? known : earlier;
    }
    return type.isInstance(known) ? type.cast(known) : null;
  }

  private DefinitionHeader header(String type, String canonical) {
    boolean anyType = type.equals("Resource") || type.equals("CanonicalResource");
    return (anyType ? definitions.header(canonical) : definitions.header(type, canonical))
        .orElse(null);
  }

  private Resource convert(DefinitionHeader header) {
    org.hl7.fhir.r4.model.Resource original =
        definitions.read(header.resourceType(), header.url()).orElseThrow();
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
    return new SystemSupportInformation(system != null && checks.isSupported(system));
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
    return answer(List.of(coding), valueSet);
  }

  @Override
  public ValidationResult validateCode(
      ValidationOptions options, CodeableConcept concept, ValueSet valueSet) {
    return answer(concept.getCoding(), valueSet);
  }

  /** A concept is in a value set when one of its codings is; each coding must exist anyhow. */
  private ValidationResult answer(List<Coding> codings, ValueSet valueSet) {
    Membership member = valueSet == null ? Membership.YES : Membership.NO;
    List<OperationOutcomeIssueComponent> issues = new ArrayList<>();
    Coding found = null;
    for (Coding coding : codings) {
      Membership here = valueSet == null ? Membership.UNKNOWN : inValueSet(coding, valueSet);
      member = member.or(here);
      if (here == Membership.YES) {
        found = coding;
      } else if (coding.hasSystem() && inSystem(coding) == Membership.NO) {
        issues.add(noSuchCode(coding.getSystem()));
      }
    }
    if (valueSet == null && issues.isEmpty() && !codings.isEmpty()) {
      found = codings.get(0);
    }
    if (issues.isEmpty() && member == Membership.YES && found != null) {
      ConceptDefinitionComponent concept =
          new ConceptDefinitionComponent().setCode(found.getCode()).setDisplay(found.getDisplay());
      return new ValidationResult(found.getSystem(), null, concept, found.getDisplay());
    }
    if (member == Membership.YES) {
      return new ValidationResult(IssueSeverity.WARNING, (String) null, issues);
    }
    if (member == Membership.UNKNOWN) {
      return new ValidationResult(
          IssueSeverity.ERROR, (String) null, TerminologyServiceErrorClass.NOSERVICE, issues);
    }
    return new ValidationResult(IssueSeverity.ERROR, (String) null, issues);
  }

  /** Whether a value set is known to hold a code. */
  public boolean isMember(String valueSet, String system, String code) {
    ValueSet set = fetchResource(ValueSet.class, valueSet);
    return set != null && inValueSet(new Coding(system, code, null), set) == Membership.YES;
  }

  private Membership inSystem(Coding coding) {
    return codes.get(
        new CodeQuestion(coding.getSystem(), coding.getCode(), null),
        question -> checks.inSystem(question.system(), question.code()));
  }

  private Membership inValueSet(Coding coding, ValueSet valueSet) {
    if (!valueSet.hasUrl()) {
      return checks.inValueSet(valueSet, coding.getSystem(), coding.getCode());
    }
    return codes.get(
        new CodeQuestion(coding.getSystem(), coding.getCode(), valueSet.getUrl()),
        question -> checks.inValueSet(valueSet, question.system(), question.code()));
  }

  private static OperationOutcomeIssueComponent noSuchCode(String system) {
    OperationOutcomeIssueComponent issue = new OperationOutcomeIssueComponent();
    issue.setSeverity(OperationOutcome.IssueSeverity.ERROR);
    issue.setCode(OperationOutcome.IssueType.CODEINVALID);
    issue.setDetails(
        new CodeableConcept().setText("The code system %s has no such code.".formatted(system)));
    issue
        .addExtension()
        .setUrl("http://hl7.org/fhir/StructureDefinition/operationoutcome-message-id")
        .setValue(new StringType(NO_SUCH_CODE));
    return issue;
  }

  /** Whether a code is in a value set, or, without one, in its system. */
  private record CodeQuestion(String system, String code, String valueSet) {}
}
