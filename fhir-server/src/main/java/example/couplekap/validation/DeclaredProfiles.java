package example.couplekap.validation;

import java.util.List;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.StructureDefinition;

/**
 * Takes {@code meta.profile} out of a tree before HL7's validator sees it. The declared profiles
 * are chosen by {@link ProfileSelection} and given to the validator, which would judge by them and
 * by all they derive from once more, and would judge by a profile that was refused.
 */
final class DeclaredProfiles {

  private DeclaredProfiles() {}

  /** Leaves the declarations where a profile demands that there is one. */
  static void hide(Element resource, List<StructureDefinition> profiles) {
    Element meta = resource.getNamedChild("meta", false);
    if (meta == null || profiles.stream().anyMatch(DeclaredProfiles::demandsDeclaration)) {
      return;
    }
    for (Element profile : meta.getChildren("profile")) {
      meta.getChildren().remove(profile);
    }
    if (meta.getChildren().isEmpty()) {
      resource.getChildren().remove(meta);
    }
  }

  private static boolean demandsDeclaration(StructureDefinition profile) {
    return profile.getSnapshot().getElement().stream()
        .anyMatch(element -> element.getPath().endsWith(".meta.profile") && element.getMin() > 0);
  }
}
