package example.couplekap.validation;

import example.couplekap.validation.definitions.DefinitionContext;
import example.couplekap.validation.definitions.DefinitionHeader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
  private final String dyad;
  private final String dosingModel;
  private final Map<String, List<GuideProfile>> byType;
  private final Map<String, GuideProfile> roots = new HashMap<>();
  private final Optional<String> ketamine;

  /**
   * Reads the guide's profiles.
   *
   * @param canonical the base of the guide's canonical URLs
   */
  public ProfileSelection(DefinitionContext definitions, String canonical) {
    this.definitions = definitions;
    this.dyad = canonical + "/StructureDefinition/kap-dyad";
    this.dosingModel = canonical + "/StructureDefinition/kap-dosing-model";
    Map<String, GuideProfile> profiles = profiles(canonical);
    this.byType =
        profiles.values().stream()
            .filter(profile -> !isOptIn(profile, profiles))
            .collect(Collectors.groupingBy(this::type));
    byType.forEach(
        (type, ofType) ->
            ofType.stream()
                .filter(profile -> !profiles.containsKey(profile.base()))
                .findFirst()
                .ifPresent(root -> roots.put(type, root)));
    this.ketamine = boundMedications();
  }

  private Map<String, GuideProfile> profiles(String canonical) {
    return definitions.definitions().headers().stream()
        .filter(DefinitionHeader::isResourceProfile)
        .map(DefinitionHeader::url)
        .filter(url -> url.startsWith(canonical + '/'))
        .map(url -> definitions.fetchResource(StructureDefinition.class, url))
        .filter(profile -> !profile.getAbstract())
        .map(profile -> GuideProfile.of(profile, canonical, definitions))
        .collect(Collectors.toMap(GuideProfile::url, Function.identity()));
  }

  /** A profile that a resource can only declare, as the regimen of the pilot. */
  private static boolean isOptIn(GuideProfile profile, Map<String, GuideProfile> profiles) {
    GuideProfile parent = profiles.get(profile.base());
    return parent != null && profile.isNoNarrowerThan(parent);
  }

  private String type(GuideProfile profile) {
    return definitions.fetchResource(StructureDefinition.class, profile.url()).getType();
  }

  private Optional<String> boundMedications() {
    return Optional.ofNullable(roots.get("MedicationAdministration"))
        .map(root -> definitions.fetchResource(StructureDefinition.class, root.url()))
        .flatMap(
            profile ->
                profile.getSnapshot().getElement().stream()
                    .filter(element -> element.getPath().endsWith(".medication[x]"))
                    .filter(ElementDefinition::hasBinding)
                    .map(element -> element.getBinding().getValueSet())
                    .reduce((first, last) -> last));
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
    if (!SupportedTypes.contains(resource.type()) && !resource.type().equals("Bundle")) {
      findings.add(unsupported(resource.type()));
    }
    Set<String> implied = implied(resource, course);
    Set<String> declared = declared(resource, implied, findings);
    Set<String> all = new LinkedHashSet<>(implied);
    all.addAll(declared);
    return new Selection(implied, declared, withoutAncestors(all), findings);
  }

  private Set<String> implied(Content resource, CourseLookup course) {
    Set<String> implied = new LinkedHashSet<>();
    for (GuideProfile profile : byType.getOrDefault(resource.type(), List.of())) {
      if (profile.isImpliedBy(resource)) {
        implied.add(profile.url());
      }
    }
    GuideProfile root = roots.get(resource.type());
    if (implied.isEmpty() && root != null && isImpliedByPlace(resource, course)) {
      implied.add(root.url());
    }
    return new LinkedHashSet<>(withoutAncestors(implied));
  }

  /** What shows by an extension or by other resources, not by a code. */
  private boolean isImpliedByPlace(Content resource, CourseLookup course) {
    String self = resource.type() + '/' + resource.value("id").orElse("");
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
    return ketamine
        .filter(
            set ->
                administration
                    .codes("medication")
                    .anyMatch(code -> definitions.isMember(set, code.system(), code.code())))
        .isPresent();
  }

  private Set<String> declared(Content resource, Set<String> implied, List<Finding> findings) {
    Set<String> declared = new LinkedHashSet<>();
    List<Content> stated = resource.all("meta").flatMap(meta -> meta.all("profile")).toList();
    for (int i = 0; i < stated.size(); i++) {
      String place = "%s.meta.profile[%d]".formatted(resource.type(), i);
      String canonical = stated.get(i).value().orElse("");
      Optional<DefinitionHeader> profile = definitions.definitions().header(STRUCTURE, canonical);
      if (profile.isEmpty()) {
        findings.add(notInstalled(place, canonical));
      } else if (!resource.type().equals(profile.get().type())) {
        findings.add(wrongType(place, profile.get()));
      } else if (contradicts(profile.get().url(), implied)) {
        findings.add(contradiction(place, implied));
      } else if (profile.get().isResourceProfile()) {
        declared.add(profile.get().url());
      }
    }
    return declared;
  }

  /** Whether a declared profile of the guide is another kind of record than the content shows. */
  private boolean contradicts(String declared, Set<String> implied) {
    boolean tellsApart =
        byType.values().stream()
            .flatMap(Collection::stream)
            .anyMatch(p -> p.url().equals(declared));
    return tellsApart
        && !implied.isEmpty()
        && implied.stream()
            .noneMatch(profile -> derives(profile, declared) || derives(declared, profile));
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

  private static Finding unsupported(String type) {
    return Finding.of(
        Severity.ERROR,
        "not-supported",
        "kap-unsupported-type",
        type,
        "Resources of type %s have no place in a course of treatment and are not supported."
            .formatted(type));
  }

  private static Finding notInstalled(String place, String canonical) {
    return Finding.of(
        Severity.INFORMATION,
        "informational",
        "kap-profile-not-installed",
        place,
        "The profile %s is not installed: the resource was not checked against it."
            .formatted(canonical));
  }

  private static Finding wrongType(String place, DefinitionHeader profile) {
    return Finding.of(
        Severity.ERROR,
        "invalid",
        "kap-profile-of-other-type",
        place,
        "The profile %s is for resources of type %s.".formatted(profile.url(), profile.type()));
  }

  private static Finding contradiction(String place, Set<String> implied) {
    return Finding.of(
        Severity.ERROR,
        "business-rule",
        "kap-profile-contradiction",
        place,
        "The resource's own codes ask for the profile %s: declare that one, or correct the codes."
            .formatted(String.join(" and ", implied)));
  }
}
