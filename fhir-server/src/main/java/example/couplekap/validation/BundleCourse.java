package example.couplekap.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r5.elementmodel.Element;

/** Answers from the entries of one Bundle. */
final class BundleCourse implements CourseLookup {

  private final Set<String> sessions = new HashSet<>();
  private final Set<String> partners = new HashSet<>();
  private final Set<String> patients = new HashSet<>();
  private final String canonical;

  BundleCourse(List<Element> resources, String canonical) {
    this.canonical = canonical;
    resources.forEach(this::add);
  }

  private void add(Element tree) {
    Content resource = Content.of(tree);
    String self = resource.type() + '/' + resource.value("id").orElse("");
    switch (resource.type()) {
      case "Encounter" -> {
        if (resource.codes("type").anyMatch(code -> code.system().startsWith(canonical))) {
          sessions.add(self);
        }
      }
      case "CarePlan" -> resource.all("extension").forEach(this::addPartner);
      case "EpisodeOfCare" -> {
        if (resource.hasExtension(canonical + "/StructureDefinition/kap-dyad")) {
          resource.reference("patient").ifPresent(patients::add);
        }
      }
      default -> {}
    }
  }

  private void addPartner(Content extension) {
    String url = canonical + "/StructureDefinition/kap-care-plan-partner";
    if (extension.value("url").equals(Optional.of(url))) {
      extension.reference("value").ifPresent(partners::add);
    }
  }

  @Override
  public boolean isSession(String encounter) {
    return sessions.contains(encounter);
  }

  @Override
  public boolean isPartner(String relatedPerson) {
    return partners.contains(relatedPerson);
  }

  @Override
  public boolean isPatient(String patient) {
    return patients.contains(patient);
  }
}
