package example.couplekap.guide.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

class CourseTransactionTest {

  private final CourseTransaction transaction = new CourseTransaction(FhirContext.forR4Cached());

  @Test
  void letsReferencesFollowTheEntriesTheyNamed() {
    Bundle course = course(encounter("Patient/anna"), with(new Patient(), "anna"));

    transaction.complete(List.of(course));

    Encounter session = (Encounter) course.getEntryFirstRep().getResource();
    BundleEntryComponent patient = course.getEntry().get(1);
    assertThat(patient.getFullUrl()).startsWith("urn:uuid:");
    assertThat(session.getSubject().getReference()).isEqualTo(patient.getFullUrl());
    assertThat(patient.getRequest().getUrl()).isEqualTo("Patient");
    assertThat(patient.getRequest().getIfNoneExist()).isNull();
  }

  @Test
  void createsATherapistOnlyWhereNotYetKnown() {
    Practitioner therapist = with(new Practitioner(), "sam");
    therapist.addIdentifier().setSystem("urn:npi").setValue("7");
    Bundle course = course(therapist);

    transaction.complete(List.of(course));

    assertThat(course.getEntryFirstRep().getRequest().getIfNoneExist())
        .isEqualTo("identifier=urn:npi|7");
  }

  @Test
  void refusesAReferenceOutOfTheCourse() {
    Bundle course = course(encounter("Patient/somebody"));

    assertThatThrownBy(() -> transaction.complete(List.of(course)))
        .isInstanceOf(BuildFailure.class)
        .hasMessage("course refers to Patient/somebody and lacks it.");
  }

  private static Bundle course(Resource... resources) {
    Bundle course = with(new Bundle().setType(BundleType.TRANSACTION), "course");
    for (Resource resource : resources) {
      course.addEntry().setResource(resource);
    }
    return course;
  }

  private static Encounter encounter(String subject) {
    return with(new Encounter().setSubject(new Reference(subject)), "session");
  }

  private static <T extends Resource> T with(T resource, String id) {
    resource.setId(id);
    return resource;
  }
}
