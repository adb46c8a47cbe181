package example.couplekap.protocol.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.CompositionStatus;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Makes a FHIR document of what one chart holds of a course. Left out are psychotherapy notes,
 * unless they are asked for, whatever is about violence, and whatever one partner said alone or may
 * not be disclosed without consent (rules P3, P5, P6). The dyad key, which joins the two charts, is
 * taken out of everything.
 */
public final class CourseDocument {

  private static final String NOTE = "PSYTHPN";
  private static final Set<String> PRIVATE = Set.of(NOTE, "SDV", "NODSCLCD");

  private final String dyad;
  private final String base;
  private final CourseSections sections;

  /**
   * Makes documents.
   *
   * @param canonical the base of the guide's canonical URLs
   * @param base the address of the FHIR endpoint, for the addresses of the entries
   */
  public CourseDocument(String canonical, String base) {
    this.dyad = canonical + "/StructureDefinition/kap-dyad";
    this.base = base;
    this.sections = new CourseSections(canonical);
  }

  /**
   * Makes the document.
   *
   * @param plan whose course it is
   * @param patient whose chart it is
   * @param chart what the chart holds of the course
   * @param notes whether psychotherapy notes are wanted
   * @param at the time of the document
   */
  public Bundle of(
      CarePlan plan, Patient patient, List<Resource> chart, boolean notes, Instant at) {
    List<Resource> shown =
        chart.stream().filter(resource -> isShown(resource, notes)).map(this::withoutKey).toList();
    Bundle document = new Bundle().setType(BundleType.DOCUMENT);
    document.setIdentifier(
        new Identifier().setSystem("urn:ietf:rfc:3986").setValue("urn:uuid:" + UUID.randomUUID()));
    document.setTimestamp(Date.from(at));
    Composition composition = composition(plan, patient, at);
    sections.of(shown).forEach(composition::addSection);
    List<Resource> all = new ArrayList<>();
    all.add(composition);
    all.add(patient);
    all.addAll(shown);
    all.forEach(resource -> document.addEntry().setFullUrl(url(resource)).setResource(resource));
    return document;
  }

  private static boolean isShown(Resource resource, boolean notes) {
    Predicate<Coding> hidden = label -> PRIVATE.contains(label.getCode());
    List<Coding> labels = resource.getMeta().getSecurity();
    boolean note = labels.stream().anyMatch(label -> NOTE.equals(label.getCode()));
    return note ? notes : labels.stream().noneMatch(hidden);
  }

  private Resource withoutKey(Resource resource) {
    if (resource instanceof DomainResource record) {
      record.getExtension().removeIf(extension -> dyad.equals(extension.getUrl()));
    }
    return resource;
  }

  private Composition composition(CarePlan plan, Patient patient, Instant at) {
    Composition composition = new Composition();
    composition.setId(UUID.randomUUID().toString());
    composition.setStatus(CompositionStatus.FINAL);
    composition.setType(
        new CodeableConcept(new Coding("http://loinc.org", "18776-5", "Plan of care note")));
    composition.setSubject(new Reference(url(patient)));
    composition.setDate(Date.from(at));
    composition.addAuthor(
        plan.hasAuthor() ? plan.getAuthor() : new Reference().setDisplay("Couple KAP FHIR server"));
    composition.setTitle("Course of couple-based ketamine-assisted psychotherapy");
    composition.getMeta().setSecurity(plan.getMeta().getSecurity());
    composition.getText().setStatus(NarrativeStatus.GENERATED);
    composition
        .getText()
        .getDiv()
        .addTag("p")
        .addText("One patient's part of the course. It says nothing of the partner's own record.");
    return composition;
  }

  private String url(Resource resource) {
    return base + '/' + resource.fhirType() + '/' + resource.getIdElement().getIdPart();
  }
}
