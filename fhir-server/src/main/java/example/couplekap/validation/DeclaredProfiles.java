package example.couplekap.validation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.StructureDefinition;

/**
 * Takes {@code meta.profile} out of a tree before HL7's validator sees it. The declared profiles
 * are chosen by {@link ProfileSelection} and given to the validator, which would judge by them and
 * by all they derive from once more, and would judge by a profile that was refused.
 */
final class DeclaredProfiles {

  private final Map<StructureDefinition, Boolean> demanding = new ConcurrentHashMap<>();

  /** Leaves the declarations where a profile demands that there is one. */
  void hide(Element resource, List<StructureDefinition> profiles) {
    Element meta = resource.getNamedChild("meta", false);
    if (meta == null || profiles.stream().anyMatch(this::demandsDeclaration)) {
      return;
    }
    for (Element profile : meta.getChildren("profile")) {
      meta.getChildren().remove(profile);
    }
    if (meta.getChildren().isEmpty()) {
      resource.getChildren().remove(meta);
    }
  }

  private boolean demandsDeclaration(StructureDefinition profile) {
    return demanding.computeIfAbsent(
        profile,
        definition ->
            definition.getSnapshot().getElement().stream()
                .anyMatch(
                    element ->
                        element.getPath().endsWith(".meta.profile") && element.getMin() > 0));
  }
}
