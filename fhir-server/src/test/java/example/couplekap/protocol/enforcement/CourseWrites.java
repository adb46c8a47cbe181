package example.couplekap.protocol.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.guide.GuidePackage;
import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import example.couplekap.support.StoredCourse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** What tests write to stored courses, and what they read in the answers. */
final class CourseWrites {

  /** Asks for the findings about a write that is accepted. */
  static final String OUTCOME = "return=OperationOutcome";

  /** After the courses of the guide have ended. */
  static final String LATE = "2026-06-01T13:00:00-04:00";

  private static final String CANONICAL = canonical();

  private CourseWrites() {}

  /** The base of the guide's canonical URLs. */
  static String canonical() {
    try {
      return GuidePackage.open().canonical();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  static Extension deviation(StoredCourse course) {
    String prescriber = course.reference(Practitioner.class, each -> true);
    Extension deviation = new Extension(CANONICAL + "/StructureDefinition/kap-protocol-deviation");
    deviation.addExtension(
        "reason",
        new CodeableConcept(
            new Coding(
                CANONICAL + "/CodeSystem/kap-deviation-reason", "clinical-emergency", null)));
    deviation.addExtension("responsible", new Reference(prescriber));
    deviation.addExtension("time", new DateTimeType(LATE));
    return deviation;
  }

  static String determination(StoredCourse course) {
    return course.reference(
        Observation.class,
        each -> each.getCode().getCodingFirstRep().getCode().equals("screening-determination"));
  }

  static CodeableConcept verdict(String code) {
    return new CodeableConcept(
        new Coding(CANONICAL + "/CodeSystem/kap-screening-determination", code, null));
  }

  /** Excludes the couple once the course of the guide has ended. */
  static void exclude(StoredCourse course) {
    Observation exclusion = Http.get('/' + determination(course)).resource(Observation.class);
    exclusion.setId((String) null);
    exclusion.setEffective(new DateTimeType("2026-05-01T10:00:00-04:00"));
    exclusion.getDerivedFrom().clear();
    exclusion.setValue(verdict("excluded"));
    assertThat(Http.create(exclusion).status()).isEqualTo(201);
  }

  /** The same kind of session on a later day. */
  static Encounter later(Encounter session) {
    session.setId((String) null);
    session.getIdentifier().clear();
    session.getPeriod().setStartElement(new DateTimeType(LATE));
    session.getPeriod().setEndElement(new DateTimeType("2026-06-01T16:00:00-04:00"));
    return session;
  }

  static MedicationAdministration laterDose(StoredCourse course) {
    String session = Http.create(later(course.session("t1-09"))).id();
    MedicationAdministration dose =
        (MedicationAdministration)
            StoredCourse.fresh("t1-single-dosing").getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(MedicationAdministration.class::isInstance)
                .findFirst()
                .orElseThrow();
    dose.setId((String) null);
    dose.setSubject(course.get(CarePlan.class, each -> true).getSubject());
    dose.setContext(new Reference("Encounter/" + session));
    dose.setEffective(new DateTimeType("2026-06-01T13:20:00-04:00"));
    dose.getReasonReference().clear();
    dose.getPerformer()
        .forEach(
            performer ->
                performer.setActor(
                    new Reference(course.reference(Practitioner.class, each -> true))));
    return dose;
  }

  static boolean is(List<CodeableConcept> concepts, String code) {
    return concepts.stream()
        .flatMap(concept -> concept.getCoding().stream())
        .anyMatch(coding -> code.equals(coding.getCode()));
  }

  static Answer put(Resource resource) {
    return Http.put(
        '/' + resource.fhirType() + '/' + resource.getIdPart(), resource, "Prefer", OUTCOME);
  }

  static Set<String> errors(Answer answer) {
    return rules(answer, IssueSeverity.ERROR);
  }

  static Set<String> rules(Answer answer, IssueSeverity severity) {
    return issues(answer)
        .filter(issue -> issue.getSeverity() == severity)
        .flatMap(issue -> issue.getDetails().getCoding().stream())
        .map(Coding::getCode)
        .collect(TreeSet::new, Set::add, Set::addAll);
  }

  static Stream<OperationOutcomeIssueComponent> issues(Answer answer) {
    return answer.resource(OperationOutcome.class).getIssue().stream();
  }
}
