package example.couplekap.validation.definitions;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * All definitions that a validator knows: FHIR R4, the guide, and any further guides, each read
 * when first asked for and then kept. Where two sources define one URL, the earlier source wins.
 *
 * <p>A version behind a canonical URL is honoured: a definition that is installed in another
 * version only is not installed.
 */
public final class InstalledDefinitions implements IValidationSupport {

  private static final List<String> ANY =
      List.of(DefinitionHeader.STRUCTURE_DEFINITION, "ValueSet", "CodeSystem", "Questionnaire");

  private final FhirContext context;
  private final Map<String, Installed> installed = new LinkedHashMap<>();
  private final Map<String, Optional<Resource>> read = new ConcurrentHashMap<>();

  /**
   * Lists what the sources hold.
   *
   * @param sources in the order of their precedence
   */
  public InstalledDefinitions(FhirContext context, List<DefinitionSource> sources) {
    this.context = context;
    for (DefinitionSource source : sources) {
      for (DefinitionHeader header : source.headers()) {
        installed.putIfAbsent(header.key(), new Installed(header, source));
      }
    }
  }

  /** Everything that is installed. */
  public Collection<DefinitionHeader> headers() {
    return installed.values().stream().map(Installed::header).toList();
  }

  /** What is known of a definition before reading it, when it is installed in that version. */
  public Optional<DefinitionHeader> header(String resourceType, String canonical) {
    return find(resourceType, canonical).map(Installed::header);
  }

  /**
   * A profile, extension or type.
   *
   * @param canonical its URL, with or without a version
   */
  public Optional<StructureDefinition> structure(String canonical) {
    return read(DefinitionHeader.STRUCTURE_DEFINITION, canonical)
        .map(StructureDefinition.class::cast);
  }

  /**
   * A code system.
   *
   * @param canonical its URL, with or without a version
   */
  public Optional<CodeSystem> codeSystem(String canonical) {
    return read("CodeSystem", canonical).map(CodeSystem.class::cast);
  }

  /**
   * Any definition.
   *
   * @param resourceType the type of the definition
   * @param canonical its URL, with or without a version
   */
  public Optional<Resource> read(String resourceType, String canonical) {
    return find(resourceType, canonical)
        .flatMap(
            found ->
                read.computeIfAbsent(
                    found.header().key(),
                    key -> found.source().read(resourceType, found.header().url())));
  }

  /** Reads a definition without keeping it, for a caller that keeps it in another form. */
  Resource load(DefinitionHeader header) {
    return installed
        .get(header.key())
        .source()
        .read(header.resourceType(), header.url())
        .orElseThrow();
  }

  /** What is known of the definition with that URL, of whatever type it is. */
  Optional<DefinitionHeader> header(String canonical) {
    return ANY.stream().flatMap(type -> header(type, canonical).stream()).findFirst();
  }

  private Optional<Installed> find(String resourceType, String canonical) {
    int bar = canonical.indexOf('|');
    String url = bar < 0 ? canonical : canonical.substring(0, bar);
    Installed found = installed.get(DefinitionHeader.key(resourceType, url));
    boolean wanted = found != null && (bar < 0 || found.isVersion(canonical.substring(bar + 1)));
    return wanted ? Optional.of(found) : Optional.empty();
  }

  @Override
  public FhirContext getFhirContext() {
    return context;
  }

  @Override
  public String getName() {
    return "Installed definitions";
  }

  @Override
  public IBaseResource fetchStructureDefinition(String url) {
    return structure(url).orElse(null);
  }

  @Override
  public IBaseResource fetchCodeSystem(String system) {
    return codeSystem(system).orElse(null);
  }

  @Override
  public IBaseResource fetchValueSet(String url) {
    return read("ValueSet", url).orElse(null);
  }

  @Override
  public <T extends IBaseResource> T fetchResource(Class<T> type, String url) {
    Optional<Resource> found =
        type == null
            ? header(url).flatMap(header -> read(header.resourceType(), url))
            : read(context.getResourceType(type), url);
    @SuppressWarnings("unchecked")
    T resource = (T) found.orElse(null);
    return resource;
  }

  @Override
  public List<IBaseResource> fetchAllConformanceResources() {
    return all(header -> true);
  }

  @Override
  public <T extends IBaseResource> List<T> fetchAllStructureDefinitions() {
    return all(DefinitionHeader::isStructure);
  }

  @Override
  public boolean isCodeSystemSupported(ValidationSupportContext support, String system) {
    return system != null && find("CodeSystem", system).isPresent();
  }

  @Override
  public boolean isValueSetSupported(ValidationSupportContext support, String url) {
    return url != null && find("ValueSet", url).isPresent();
  }

  @SuppressWarnings("unchecked")
  private <T extends IBaseResource> List<T> all(Predicate<DefinitionHeader> wanted) {
    return headers().stream()
        .filter(wanted)
        .flatMap(header -> read(header.resourceType(), header.url()).stream())
        .map(resource -> (T) resource)
        .toList();
  }

  private record Installed(DefinitionHeader header, DefinitionSource source) {

    boolean isVersion(String wanted) {
      String own = header.version();
      return own == null || own.equals(wanted) || own.startsWith(wanted + ".");
    }
  }
}
