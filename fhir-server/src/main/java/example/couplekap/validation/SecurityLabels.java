package example.couplekap.validation;

import example.couplekap.validation.definitions.DefinitionContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.model.Basic;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;

/**
 * Adds to a resource the security labels that its kind must carry, so that a sender who knows
 * nothing of labels is not refused for lacking them. What the labels are follows from the profile
 * alone, never from what the resource answers; a label is never taken away, and an update never
 * leaves fewer than are stored.
 */
public final class SecurityLabels {

  private static final String CONFIDENTIALITY =
      "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";

  /** From open to secret. */
  private static final List<String> GRADES = List.of("U", "L", "M", "N", "R", "V");

  private final DefinitionContext definitions;
  private final Map<String, List<Coding>> byProfile = new ConcurrentHashMap<>();

  /** Reads the labels from the slices of {@code meta.security} in the profiles. */
  public SecurityLabels(DefinitionContext definitions) {
    this.definitions = definitions;
  }

  /**
   * Adds the labels that are missing.
   *
   * @param resource gets the labels
   * @param profiles canonical URLs of the profiles it must meet
   * @param stored the labels of the version that this one replaces; empty for a new resource
   * @return whether any label was added
   */
  public boolean complete(
      Resource resource, Collection<String> profiles, Collection<Coding> stored) {
    boolean added = false;
    for (String profile : profiles) {
      for (Coding label : labels(profile)) {
        added |= add(resource, label);
      }
    }
    for (Coding label : stored) {
      added |= add(resource, label);
    }
    return added;
  }

  /**
   * Adds the labels that are missing to a tree, as they would be added to the resource.
   *
   * @param tree gets the labels
   * @param profiles canonical URLs of the profiles it must meet
   */
  void complete(Element tree, Collection<String> profiles) {
    Resource labelled = new Basic();
    List<Element> present =
        tree.hasChild("meta") ? tree.getNamedChild("meta").getChildren("security") : List.of();
    for (Element label : present) {
      labelled
          .getMeta()
          .addSecurity()
          .setSystem(label.getNamedChildValue("system"))
          .setCode(label.getNamedChildValue("code"));
    }
    if (complete(labelled, profiles, List.of())) {
      List<Coding> labels = labelled.getMeta().getSecurity();
      for (int i = 0; i < labels.size(); i++) {
        Element label =
            i < present.size() ? present.get(i) : tree.forceElement("meta").addElement("security");
        label.setChildValue("system", labels.get(i).getSystem());
        label.setChildValue("code", labels.get(i).getCode());
      }
    }
  }

  /** The labels of one profile. */
  List<Coding> labels(String profile) {
    return byProfile.computeIfAbsent(profile, this::read);
  }

  private List<Coding> read(String url) {
    StructureDefinition profile = definitions.fetchResource(StructureDefinition.class, url);
    return profile == null
        ? List.of()
        : profile.getSnapshot().getElement().stream()
            .filter(element -> element.getPath().endsWith(".meta.security"))
            .filter(ElementDefinition::hasSliceName)
            .map(ElementDefinition::getPattern)
            .filter(org.hl7.fhir.r5.model.Coding.class::isInstance)
            .map(pattern -> (org.hl7.fhir.r5.model.Coding) pattern)
            .map(code -> new Coding(code.getSystem(), code.getCode(), null))
            .toList();
  }

  private static boolean add(Resource resource, Coding label) {
    List<Coding> present = resource.getMeta().getSecurity();
    if (CONFIDENTIALITY.equals(label.getSystem())) {
      return addConfidentiality(present, label);
    }
    if (present.stream().anyMatch(other -> isSame(other, label))) {
      return false;
    }
    resource.getMeta().addSecurity(label.copy());
    return true;
  }

  /** There is one confidentiality: the stricter one. */
  private static boolean addConfidentiality(List<Coding> present, Coding label) {
    for (Coding other : present) {
      if (CONFIDENTIALITY.equals(other.getSystem())) {
        if (grade(other) >= grade(label)) {
          return false;
        }
        other.setCode(label.getCode()).setDisplay(null);
        return true;
      }
    }
    present.add(label.copy());
    return true;
  }

  private static int grade(Coding label) {
    return GRADES.indexOf(label.getCode());
  }

  private static boolean isSame(Coding one, Coding other) {
    return one.getSystem() != null
        && one.getSystem().equals(other.getSystem())
        && one.getCode() != null
        && one.getCode().equals(other.getCode());
  }
}
