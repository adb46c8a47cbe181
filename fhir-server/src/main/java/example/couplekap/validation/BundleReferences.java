package example.couplekap.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r5.elementmodel.Element;

/**
 * Puts literal references in the place of those to a Bundle's own {@code fullUrl}s, as a server
 * does when it stores the entries: what a reference points to can be judged only then.
 */
final class BundleReferences {

  private final Map<String, String> literals = new HashMap<>();

  BundleReferences(List<Element> entries) {
    for (Element entry : entries) {
      String fullUrl = entry.getNamedChildValue("fullUrl", false);
      Element resource = entry.getNamedChild("resource", false);
      if (fullUrl != null && resource != null) {
        literals.put(fullUrl, resource.fhirType() + '/' + id(resource, fullUrl));
      }
    }
  }

  private static String id(Element resource, String fullUrl) {
    String id = resource.getIdBase();
    return id == null ? fullUrl.replaceFirst(".*[:/]", "") : id;
  }

  void resolve(Element element) {
    if (element.fhirType().equals("Reference")) {
      Element reference = element.getNamedChild("reference", false);
      String literal = reference == null ? null : literals.get(reference.primitiveValue());
      if (literal != null) {
        reference.setValue(literal);
      }
    }
    if (element.hasChildren()) {
      element.getChildren().forEach(this::resolve);
    }
  }
}
