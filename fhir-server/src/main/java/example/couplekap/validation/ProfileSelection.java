package example.couplekap.validation;

import example.couplekap.conformance.ServerRequirements;
import example.couplekap.validation.definitions.DefinitionContext;
import example.couplekap.validation.definitions.DefinitionHeader;
import example.couplekap.validation.definitions.InstalledDefinitions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;

/**
 * Tells from a resource's content which profiles it must meet: the profile its content implies and
 * every installed profile it declares. The guide's package says by which codes a resource shows
 * what it is; a resource that shows and declares nothing must be valid FHIR R4.
 */
public final class ProfileSelection {

  private static final String STRUCTURE = "StructureDefinition";

  private final DefinitionContext definitions;
  private final String canonical;
  private final String dyad;
  private final String dosingModel;
  private final Set<String> supported;
  private final Map<String, List<DefinitionHeader>> headers;
  private final Map<String, TypeProfiles> byType = new ConcurrentHashMap<>();

  /**
   * Reads the guide's profiles.
   *
   * @param canonical the base of the guide's canonical URLs
   */
  public ProfileSelection(DefinitionContext definitions, String canonical) {
    this.definitions = definitions;
    this.dyad = canonical + "/StructureDefinition/kap-dyad";
    this.dosingModel = canonical + "/StructureDefinition/kap-dosing-model";
    this.canonical = canonical;
    this.supported = supported(definitions.definitions(), canonical);
    this.headers =
        definitions.definitions().headers().stream()
            .filter(DefinitionHeader::isResourceProfile)
            .filter(header -> header.url().startsWith(canonical + '/'))
            .collect(Collectors.groupingBy(DefinitionHeader::type));
  }

  /** The resource types that the guide has a place for; a server refuses every other. */
  private static Set<String> supported(InstalledDefinitions installed, String canonical) {
    String requirements = canonical + "/CapabilityStatement/" + ServerRequirements.ID;
    return installed
        .read("CapabilityStatement", requirements)
        .map(statement -> new ServerRequirements((CapabilityStatement) statement).resourceTypes())
        .orElseThrow(() -> new IllegalStateException("The guide lacks " + requirements));
  }

  /** Profiles are read when the first resource of their type comes. */
  private TypeProfiles ofType(String type) {
    TypeProfiles known = byType.get(type);
    if (known == null) {
      known = read(headers.getOrDefault(type, List.of()));
      byType.put(type, known);
    }
    return known;
  }

  private TypeProfiles read(List<DefinitionHeader> ofType) {
    Map<String, GuideProfile> profiles =
        ofType.stream()
            .map(header -> definitions.fetchResource(StructureDefinition.class, header.url()))
            .filter(profile -> !profile.getAbstract())
            .map(profile -> GuideProfile.of(profile, canonical, definitions))
            .collect(Collectors.toMap(GuideProfile::url, Function.identity()));
    List<GuideProfile> told =
        profiles.values().stream().filter(profile -> !isOptIn(profile, profiles)).toList();
    Optional<GuideProfile> root =
        told.stream().filter(profile -> !profiles.containsKey(profile.base())).findFirst();
    return new TypeProfiles(told, root);
  }

  /** A profile that a resource can only declare, as the regimen of the pilot. */
  private static boolean isOptIn(GuideProfile profile, Map<String, GuideProfile> profiles) {
    GuideProfile parent = profiles.get(profile.base());
    return parent != null && profile.isNoNarrowerThan(parent);
  }

  /**
   * Selects the profiles of a resource.
   *
   * @param course answers what the resource alone does not tell
   */
  public Selection select(Resource resource, CourseLookup course) {
    return select(Content.of(resource), course);
  }

  Selection select(Content resource, CourseLookup course) {
    List<Finding> findings = new ArrayList<>();
    if (!supported.contains(resource.type()) && !resource.type().equals("Bundle")) {
      findings.add(SelectionFindings.unsupported(resource.type()));
    }
    Set<String> implied = implied(resource, course);
    Set<String> declared = declared(resource, implied, findings);
    Set<String> all = new LinkedHashSet<>(implied);
    all.addAll(declared);
    return new Selection(implied, declared, withoutAncestors(all), findings);
  }

  private Set<String> implied(Content resource, CourseLookup course) {
    Set<String> implied = new LinkedHashSet<>();
    TypeProfiles profiles = ofType(resource.type());
    for (GuideProfile profile : profiles.told()) {
      if (profile.isImpliedBy(resource)) {
        implied.add(profile.url());
      }
    }
    Optional<GuideProfile> root = profiles.root();
    if (implied.isEmpty() && root.isPresent() && isImpliedByPlace(resource, course)) {
      implied.add(root.get().url());
    }
    return new LinkedHashSet<>(withoutAncestors(implied));
  }

  /** What shows by an extension or by other resources, not by a code. */
  private boolean isImpliedByPlace(Content resource, CourseLookup course) {
    String id = new IdType(resource.value("id").orElse("")).getIdPart();
    String self = resource.type() + '/' + id;
    return switch (resource.type()) {
      case "CarePlan" -> resource.hasExtension(dyad) || resource.hasExtension(dosingModel);
      case "EpisodeOfCare" -> resource.hasExtension(dyad);
      case "RelatedPerson" -> resource.hasExtension(dyad) || course.isPartner(self);
      case "Patient" -> course.isPatient(self);
      case "MedicationAdministration" ->
          isKetamine(resource)
              && resource.reference("context").filter(course::isSession).isPresent();
      default -> false;
    };
  }

  private boolean isKetamine(Content administration) {
    return ofType("MedicationAdministration")
        .root()
        .map(root -> definitions.fetchResource(StructureDefinition.class, root.url()))
        .flatMap(ProfileSelection::medications)
        .filter(
            set ->
                administration
                    .codes("medication")
                    .anyMatch(code -> definitions.isMember(set, code.system(), code.code())))
        .isPresent();
  }

  /** The value set of the medications that a profile is about. */
  private static Optional<String> medications(StructureDefinition profile) {
    return profile.getSnapshot().getElement().stream()
        .filter(element -> element.getPath().endsWith(".medication[x]"))
        .filter(ElementDefinition::hasBinding)
        .map(element -> element.getBinding().getValueSet())
        .reduce((first, last) -> last);
  }

  private Set<String> declared(Content resource, Set<String> implied, List<Finding> findings) {
    Set<String> declared = new LinkedHashSet<>();
    List<Content> stated = resource.all("meta").flatMap(meta -> meta.all("profile")).toList();
    for (int i = 0; i < stated.size(); i++) {
      String place = "%s.meta.profile[%d]".formatted(resource.type(), i);
      String canonical = stated.get(i).value().orElse("");
      Optional<DefinitionHeader> profile = definitions.definitions().header(STRUCTURE, canonical);
      if (profile.isEmpty()) {
        findings.add(SelectionFindings.notInstalled(place, canonical));
      } else if (!resource.type().equals(profile.get().type())) {
        findings.add(SelectionFindings.wrongType(place, profile.get()));
      } else if (contradicts(profile.get(), implied)) {
        findings.add(SelectionFindings.contradiction(place, implied));
      } else if (profile.get().isResourceProfile()) {
        declared.add(profile.get().url());
      }
    }
    return declared;
  }

  /** Whether a declared profile of the guide is another kind of record than the content shows. */
  private boolean contradicts(DefinitionHeader declared, Set<String> implied) {
    String url = declared.url();
    return ofType(declared.type()).told().stream().anyMatch(profile -> profile.url().equals(url))
        && !implied.isEmpty()
        && implied.stream().noneMatch(profile -> derives(profile, url) || derives(url, profile));
  }

  private List<String> withoutAncestors(Collection<String> profiles) {
    return profiles.stream()
        .filter(
            profile ->
                profiles.stream()
                    .noneMatch(other -> !other.equals(profile) && derives(other, profile)))
        .toList();
  }

  private boolean derives(String profile, String ancestor) {
    for (String url = profile; url != null; url = base(url)) {
      if (url.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }

  private String base(String url) {
    return definitions
        .definitions()
        .header(STRUCTURE, url)
        .map(DefinitionHeader::base)
        .orElse(null);
  }

  /**
   * The guide's profiles of one resource type.
   *
   * @param told those that a resource's content can lead to
   * @param root the one from which the others derive, or which is alone
   */
  private record TypeProfiles(List<GuideProfile> told, Optional<GuideProfile> root) {}
}
