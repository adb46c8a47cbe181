package example.couplekap.bench;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import example.couplekap.bench.Load.Request;
import example.couplekap.guide.GuidePackage;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.Resource;

/**
 * What the benchmark sends: the guide's own examples, again and again as new resources, beside the
 * people and places they refer to.
 */
final class Workload {

  /** Entries of a transaction. */
  static final int TRANSACTION_SIZE = 50;

  private static final Set<String> WRITTEN =
      Set.of("Encounter", "MedicationAdministration", "Observation", "QuestionnaireResponse");

  private final IParser json = FhirContext.forR4Cached().newJsonParser();
  private final List<Resource> examples;
  private final List<Request> creates;
  private final List<Resource> templates;
  private final String transaction;
  private final Request validation;

  Workload(GuidePackage guide) {
    this.examples =
        guide.examples().stream().filter(example -> !(example instanceof Bundle)).toList();
    this.templates =
        examples.stream()
            .filter(example -> WRITTEN.contains(example.fhirType()))
            .map(Resource::copy)
            .peek(template -> template.setId((String) null))
            .toList();
    this.creates =
        templates.stream()
            .map(
                template ->
                    new Request("/" + template.fhirType(), json.encodeResourceToString(template)))
            .toList();
    this.transaction = json.encodeResourceToString(fifty());
    this.validation =
        templates.stream()
            .filter(MedicationAdministration.class::isInstance)
            .findFirst()
            .map(
                dose ->
                    new Request(
                        "/MedicationAdministration/$validate?mode=create",
                        json.encodeResourceToString(dose)))
            .orElseThrow();
  }

  /** All examples under their own ids, so that everything written later finds what it refers to. */
  String surroundings() {
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
    for (Resource example : examples) {
      String location = example.fhirType() + "/" + example.getIdElement().getIdPart();
      bundle.addEntry().setResource(example).getRequest().setMethod(HTTPVerb.PUT).setUrl(location);
    }
    return json.encodeResourceToString(bundle);
  }

  Request create(int number) {
    return creates.get(number % creates.size());
  }

  Request transaction(int number) {
    return new Request("", transaction);
  }

  Request validation(int number) {
    return validation;
  }

  private Bundle fifty() {
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
    for (int i = 0; i < TRANSACTION_SIZE; i++) {
      Resource resource = templates.get(i % templates.size());
      bundle
          .addEntry()
          .setFullUrl("urn:uuid:" + UUID.randomUUID())
          .setResource(resource)
          .getRequest()
          .setMethod(HTTPVerb.POST)
          .setUrl(resource.fhirType());
    }
    return bundle;
  }
}
