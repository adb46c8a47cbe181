package example.couplekap.bench;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import example.couplekap.guide.GuidePackage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * One of the guide's whole courses, for as many couples as are asked for: each couple has patients,
 * sessions and a dyad key of its own; therapists and rooms are shared.
 */
final class Couples {

  private static final Set<String> SHARED = Set.of("Organization", "Location", "Practitioner");

  /** Stands in the templates where a couple has a name of its own. */
  private static final String COUPLE = "couple0";

  /** The organization that keeps the charts: each course names it first. */
  static final String KEEPER = "Organization/shared-0";

  private final List<Template> records = new ArrayList<>();
  private final List<Template> shared = new ArrayList<>();
  private final String transaction;
  private final String dyad;

  /**
   * Takes a course as a template.
   *
   * @param size how many resources it is filled up to with body weights; none if it has as many
   */
  Couples(GuidePackage guide, String name, int size) {
    IParser json = FhirContext.forR4Cached().newJsonParser();
    Bundle course =
        guide.examples().stream()
            .filter(example -> example.getIdPart().equals(name))
            .map(Bundle.class::cast)
            .findFirst()
            .orElseThrow();
    String text = json.encodeResourceToString(course);
    List<BundleEntryComponent> entries = course.getEntry();
    for (int i = 0; i < entries.size(); i++) {
      Resource resource = entries.get(i).getResource();
      text = text.replace(entries.get(i).getFullUrl(), reference(resource, i));
    }
    Bundle literal = json.parseResource(Bundle.class, text);
    for (int i = 0; i < entries.size(); i++) {
      literal.getEntry().get(i).getResource().setId(reference(entries.get(i).getResource(), i));
    }
    literal.getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .filter(Patient.class::isInstance)
        .forEach(patient -> ((Patient) patient).setManagingOrganization(new Reference(KEEPER)));
    fill(literal, size);
    ReferenceOrder.of(literal.getEntry().stream().map(BundleEntryComponent::getResource).toList())
        .forEach(resource -> add(resource, json));
    this.dyad = dyad(course);
    this.transaction = json.encodeResourceToString(asTransaction(literal));
  }

  private static String reference(Resource resource, int number) {
    String owner = SHARED.contains(resource.fhirType()) ? "shared" : COUPLE;
    return "%s/%s-%d".formatted(resource.fhirType(), owner, number);
  }

  private void add(Resource resource, IParser json) {
    Template template =
        new Template(
            '/' + resource.fhirType() + '/' + resource.getIdPart(),
            json.encodeResourceToString(resource));
    (SHARED.contains(resource.fhirType()) ? shared : records).add(template);
  }

  private static void fill(Bundle course, int size) {
    Resource patient =
        course.getEntry().stream()
            .map(BundleEntryComponent::getResource)
            .filter(resource -> resource.fhirType().equals("Patient"))
            .findFirst()
            .orElseThrow();
    for (int i = course.getEntry().size(); i < size; i++) {
      Observation weight = new Observation();
      weight.setId(reference(weight, i));
      weight.setStatus(Observation.ObservationStatus.FINAL);
      weight.getCode().addCoding().setSystem("http://loinc.org").setCode("29463-7");
      weight.getSubject().setReference("Patient/" + patient.getIdPart());
      weight.setValue(
          new Quantity()
              .setValue(70)
              .setSystem("http://unitsofmeasure.org")
              .setCode("kg")
              .setUnit("kg"));
      course.addEntry().setResource(weight);
    }
  }

  /** Each couple's own records are created under their own ids. */
  private static Bundle asTransaction(Bundle course) {
    course.getEntry().removeIf(entry -> SHARED.contains(entry.getResource().fhirType()));
    for (BundleEntryComponent entry : course.getEntry()) {
      Resource resource = entry.getResource();
      entry.setFullUrl((String) null);
      entry.setRequest(null);
      entry
          .getRequest()
          .setMethod(HTTPVerb.PUT)
          .setUrl(resource.fhirType() + '/' + resource.getIdPart());
    }
    course.getMeta().setProfile(null);
    return course;
  }

  private static String dyad(Bundle course) {
    return course.getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .filter(EpisodeOfCare.class::isInstance)
        .flatMap(episode -> ((EpisodeOfCare) episode).getExtension().stream())
        .map(extension -> ((Identifier) extension.getValue()).getValue())
        .findFirst()
        .orElseThrow();
  }

  /** How many resources a couple has of its own. */
  int size() {
    return records.size();
  }

  /** The people and places that all couples share. */
  List<Template> shared() {
    return List.copyOf(shared);
  }

  /** One resource of one couple, in the order in which they refer to each other. */
  Template record(int number, String couple) {
    return records.get(number).of(couple, dyad);
  }

  /** All resources of one couple in one transaction. */
  String transaction(String couple) {
    return new Template("", transaction).of(couple, dyad).body();
  }

  /**
   * One resource to put.
   *
   * @param path below the FHIR base
   * @param body in JSON
   */
  record Template(String path, String body) {

    Template of(String couple, String dyad) {
      String key = UUID.nameUUIDFromBytes(couple.getBytes(StandardCharsets.UTF_8)).toString();
      return new Template(
          path.replace(COUPLE, couple), body.replace(COUPLE, couple).replace(dyad, key));
    }
  }
}
