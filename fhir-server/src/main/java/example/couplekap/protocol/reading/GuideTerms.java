package example.couplekap.protocol.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.ValueSet;

/**
 * The guide's own extensions, codes and identifiers, found by their short names.
 *
 * @param canonical the base of the guide's canonical URLs
 * @param ketamine the guide's value set of ketamine, enumerated
 */
public record GuideTerms(String canonical, ValueSet ketamine) {

  /** The values of an extension of the guide. */
  Stream<Type> values(DomainResource resource, String extension) {
    return values(resource.getExtension(), structure(extension));
  }

  /** The values of an extension of the guide on an element. */
  Stream<Type> values(Element element, String extension) {
    return values(element.getExtension(), structure(extension));
  }

  /** The values of an extension by its whole URL, or of a part of one by its name. */
  static Stream<Type> values(List<Extension> extensions, String url) {
    return extensions.stream()
        .filter(extension -> url.equals(extension.getUrl()))
        .map(Extension::getValue)
        .filter(value -> value != null);
  }

  /** The extensions of the guide with that name. */
  Stream<Extension> extensions(DomainResource resource, String extension) {
    return resource.getExtension().stream()
        .filter(each -> structure(extension).equals(each.getUrl()));
  }

  /** The codes that concepts have in a code system of the guide. */
  Stream<String> codes(List<CodeableConcept> concepts, String system) {
    return concepts.stream().flatMap(concept -> codes(concept, system));
  }

  /** The codes that a concept has in a code system of the guide. */
  Stream<String> codes(CodeableConcept concept, String system) {
    String url = canonical + "/CodeSystem/" + system;
    return concept.getCoding().stream()
        .filter(coding -> url.equals(coding.getSystem()))
        .map(Coding::getCode)
        .filter(code -> code != null);
  }

  /** The first code that an extension's concept has in a code system of the guide. */
  Optional<String> code(DomainResource resource, String extension, String system) {
    return values(resource, extension)
        .filter(CodeableConcept.class::isInstance)
        .flatMap(value -> codes((CodeableConcept) value, system))
        .findFirst();
  }

  /** Whether a canonical URL is that of a definition of the guide, whatever its version. */
  boolean isDefinition(String url, String type, String id) {
    return url != null
        && url.replaceFirst("\\|.*", "").equals("%s/%s/%s".formatted(canonical, type, id));
  }

  /** The system of a kind of identifier of the guide. */
  String identifierSystem(String name) {
    return canonical + "/sid/" + name;
  }

  /** Whether a medication is ketamine. */
  boolean isKetamine(CodeableConcept medication) {
    return medication.getCoding().stream()
        .anyMatch(
            coding ->
                ketamine.getCompose().getInclude().stream()
                    .filter(include -> include.getSystem().equals(coding.getSystem()))
                    .flatMap(include -> include.getConcept().stream())
                    .anyMatch(concept -> concept.getCode().equals(coding.getCode())));
  }

  private String structure(String extension) {
    return canonical + "/StructureDefinition/" + extension;
  }
}
