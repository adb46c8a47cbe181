package example.couplekap.protocol.document;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

/** What is in the document of a course, what is not, and how it reads. */
class CourseDocumentTest {

  private static final String GUIDE = "https://guide.example/fhir";
  private static final String BASE = "https://server.example/fhir";
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

  private final CourseDocument documents = new CourseDocument(GUIDE, BASE);
  private final Patient patient = named(new Patient(), "p");
  private final CarePlan plan = plan();

  @Test
  void beginsWithACompositionAboutThePatient() {
    Bundle document = document(false, plan);

    Composition composition = composition(document);
    assertThat(document.getType()).isEqualTo(BundleType.DOCUMENT);
    assertThat(document.getTimestampElement().getValueAsString())
        .isEqualTo(new InstantType(Date.from(NOW)).getValueAsString());
    assertThat(document.getIdentifier().getValue()).startsWith("urn:uuid:");
    assertThat(composition.getSubject().getReference()).isEqualTo(BASE + "/Patient/p");
    assertThat(composition.getType().getCodingFirstRep().getCode()).isEqualTo("18776-5");
    assertThat(composition.getDate()).isEqualTo(Date.from(NOW));
    assertThat(composition.getMeta().getSecurity()).hasSize(1);
    assertThat(composition.getText().getDivAsString()).contains("One patient");
    assertThat(document.getEntry())
        .extracting(BundleEntryComponent::getFullUrl)
        .containsExactly(
            BASE + "/Composition/" + composition.getIdPart(),
            BASE + "/Patient/p",
            BASE + "/CarePlan/plan");
  }

  @Test
  void isByThePlansAuthorOrTheServer() {
    assertThat(composition(document(false, plan)).getAuthorFirstRep().getDisplay())
        .isEqualTo("Couple KAP FHIR server");

    plan.setAuthor(new Reference("Practitioner/1"));

    assertThat(composition(document(false, plan)).getAuthorFirstRep().getReference())
        .isEqualTo("Practitioner/1");
  }

  @Test
  void leavesOutWhatIsPrivateWhateverItSays() {
    Bundle document =
        document(
            false,
            plan,
            labelled(new DocumentReference(), "note", "PSYTHPN"),
            labelled(new Observation(), "violence", "SDV"),
            labelled(new Observation(), "alone", "NODSCLCD"),
            labelled(new Observation(), "shown", "PSY"));

    assertThat(ids(document)).contains("shown").doesNotContain("note", "violence", "alone");
  }

  @Test
  void holdsNotesOnlyWhereTheyAreAskedFor() {
    DocumentReference note = labelled(new DocumentReference(), "note", "NODSCLCD");
    note.getMeta().addSecurity().setCode("PSYTHPN");

    assertThat(ids(document(true, plan, note, labelled(new Observation(), "violence", "SDV"))))
        .contains("note")
        .doesNotContain("violence");
  }

  @Test
  void doesNotHoldTheKeyThatJoinsTheCharts() {
    plan.addExtension(
        new Extension(GUIDE + "/StructureDefinition/kap-dyad", new StringType("secret")));
    plan.addExtension(new Extension("https://other.example", new StringType("kept")));

    String text =
        FhirContext.forR4Cached().newJsonParser().encodeResourceToString(document(false, plan));

    assertThat(text).doesNotContain("secret").contains("kept");
  }

  @Test
  void readsAsTables() {
    plan.addExtension(
        new Extension(
            GUIDE + "/StructureDefinition/kap-dosing-model",
            new CodeableConcept(new Coding("s", "single", null))));
    Bundle document =
        document(false, plan, goal(), session("2"), session("1"), dose(), formulation());

    assertThat(composition(document).getSection())
        .extracting(SectionComponent::getTitle)
        .containsExactly("Plan", "Goals", "Sessions", "Ketamine", "Documents");
    assertThat(section(document, "Plan"))
        .contains("<td>The plan</td><td>Active</td><td>single</td>")
        .contains("2026-01-05 to 2026-04-01");
    assertThat(section(document, "Goals")).contains("<td>Turn back</td><td>Active</td>");
    assertThat(section(document, "Sessions"))
        .contains(
            "<td>2026-02-01T10:00:00-05:00</td><td>2026-02-01T11:00:00-05:00</td>"
                + "<td>Feedback</td><td>Finished</td>")
        .contains("<th>Begun</th>");
    assertThat(section(document, "Ketamine"))
        .contains("<td>2026-02-03T10:00:00-05:00</td><td>52.5 mg</td><td>muscle</td>");
    assertThat(section(document, "Documents")).contains("<td>formulation</td>");
    assertThat(sectionOf(document, "Sessions").getEntry())
        .extracting(Reference::getReference)
        .containsExactly("Encounter/1", "Encounter/2");
  }

  @Test
  void namesWhatHasNoTableOfItsOwn() {
    Bundle document = document(false, plan, named(new Observation(), "o"));

    assertThat(section(document, "Further records")).contains("<td>Observation</td>");
    assertThat(sectionOf(document, "Further records").getEntry()).hasSize(1);
  }

  @Test
  void textOfTheRecordIsNeverMarkup() {
    plan.setTitle("<script>alert(1)</script>");

    assertThat(section(document(false, plan), "Plan"))
        .contains("&lt;script")
        .doesNotContain("<scr");
  }

  @Test
  void whatIsNotRecordedIsLeftBlank() {
    MedicationAdministration dose = named(new MedicationAdministration(), "d");
    dose.setEffective(new Period().setStartElement(new DateTimeType("2026-02-03T10:00:00-05:00")));

    assertThat(section(document(false, plan, dose, named(new Goal(), "g")), "Ketamine"))
        .contains("<td>2026-02-03T10:00:00-05:00</td><td></td><td></td><td></td>");
  }

  private Bundle document(boolean notes, Resource... chart) {
    return documents.of(plan, patient, List.of(chart), notes, NOW);
  }

  private static Composition composition(Bundle document) {
    return (Composition) document.getEntryFirstRep().getResource();
  }

  private static SectionComponent sectionOf(Bundle document, String title) {
    return composition(document).getSection().stream()
        .filter(section -> section.getTitle().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static String section(Bundle document, String title) {
    return sectionOf(document, title).getText().getDivAsString();
  }

  private static List<String> ids(Bundle document) {
    return document.getEntry().stream().map(entry -> entry.getResource().getIdPart()).toList();
  }

  private static CarePlan plan() {
    CarePlan plan = named(new CarePlan(), "plan");
    plan.setTitle("The plan").setStatus(CarePlanStatus.ACTIVE);
    plan.getPeriod().setStartElement(new DateTimeType("2026-01-05"));
    plan.getPeriod().setEndElement(new DateTimeType("2026-04-01"));
    plan.getMeta().addSecurity().setCode("R");
    return plan;
  }

  private static Goal goal() {
    Goal goal = named(new Goal(), "g");
    goal.setLifecycleStatus(GoalLifecycleStatus.ACTIVE);
    goal.getDescription().setText("Turn back");
    return goal;
  }

  private static Encounter session(String id) {
    Encounter session = named(new Encounter(), id);
    session.setStatus(EncounterStatus.FINISHED);
    session.addType().addCoding(new Coding("s", "feedback", "Feedback"));
    String day = "2026-02-0" + id;
    session.getPeriod().setStartElement(new DateTimeType(day + "T10:00:00-05:00"));
    session.getPeriod().setEndElement(new DateTimeType(day + "T11:00:00-05:00"));
    return session;
  }

  private static MedicationAdministration dose() {
    MedicationAdministration dose = named(new MedicationAdministration(), "d");
    dose.setStatus(MedicationAdministrationStatus.COMPLETED);
    dose.setEffective(new DateTimeType("2026-02-03T10:00:00-05:00"));
    dose.getDosage().setDose(new Quantity().setValue(new BigDecimal("52.5")).setUnit("mg"));
    dose.getDosage().getRoute().setText("muscle");
    return dose;
  }

  private static DocumentReference formulation() {
    DocumentReference document = named(new DocumentReference(), "f");
    document.getType().addCoding(new Coding("s", "formulation", null));
    return document;
  }

  private static <T extends Resource> T labelled(T resource, String id, String label) {
    resource.getMeta().addSecurity().setCode(label);
    return named(resource, id);
  }

  private static <T extends Resource> T named(T resource, String id) {
    resource.setId(resource.fhirType() + '/' + id);
    return resource;
  }
}
