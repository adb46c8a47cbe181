package example.couplekap.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

/** Decisions about callers, without a server: launch contexts, categories, labels, emergencies. */
class RightsTest {

  private static final String CATEGORIES =
      "http://terminology.hl7.org/CodeSystem/observation-category";

  @Test
  void aLaunchBindsAClinicianToOneChart() {
    Rights launched = clinician(false, "patient/Observation.rs", "user/Practitioner.rs");
    assertThat(launched.sees(observation("1"))).isTrue();
    assertThat(launched.sees(observation("2"))).isFalse();
    assertThat(launched.bounds("Observation"))
        .contains(Criterion.oneOf("patient", List.of("Patient/1")));

    Rights free = clinician(false, "user/Observation.rs");
    assertThat(free.sees(observation("2"))).isTrue();
    assertThat(free.sees(observation("3"))).isFalse();
    assertThat(free.bounds("Observation"))
        .contains(Criterion.oneOf("patient", List.of("Patient/1", "Patient/2")));
  }

  @Test
  void aLaunchIntoAChartOutOfReachOpensNothing() {
    Rights launched =
        new Rights(
            caller(CallerKind.CLINICIAN, Optional.of("3"), false, "patient/Observation.rs"),
            new Reach.Charts(Set.of("1", "2")),
            Disclosed.nothing(),
            OwnSubscriptions.NONE);
    assertThat(launched.sees(observation("3"))).isFalse();
    assertThat(launched.bounds("Observation")).contains(Criterion.oneOf("patient", List.of()));
  }

  @Test
  void aCategoryOfAScopeRestrictsReadingAndSearching() {
    Rights rights = clinician(false, "user/Observation.rs?category=" + CATEGORIES + "|vital-signs");
    Observation vital = observation("1");
    vital.addCategory(new CodeableConcept(new Coding(CATEGORIES, "vital-signs", null)));
    assertThat(rights.sees(vital)).isTrue();
    assertThat(rights.sees(observation("1"))).isFalse();
    assertThat(rights.narrowing("Observation", false))
        .contains(Criterion.oneOf("category", List.of(CATEGORIES + "|vital-signs")));
  }

  @Test
  void anEmergencyOpensNotesOfOthersInTheChart() {
    DocumentReference note = note("1");
    assertThat(clinician(false, "user/DocumentReference.rs").sees(note)).isFalse();
    assertThat(clinician(true, "user/DocumentReference.rs").sees(note)).isTrue();
    assertThat(clinician(true, "user/DocumentReference.rs").sees(note("3"))).isFalse();
    note.addAuthor(new Reference("Practitioner/9"));
    assertThat(clinician(false, "user/DocumentReference.rs").sees(note)).isTrue();
  }

  @Test
  void aScopeOfAnotherContextGrantsNothing() {
    assertThat(clinician(false, "system/*.cruds").may(Permission.READ, "Observation")).isFalse();
    assertThat(program("user/Observation.rs").may(Permission.READ, "Observation")).isFalse();
  }

  @Test
  void onlyAScopeThatNamesTheAuditTrailOpensIt() {
    assertThat(program("system/*.cruds").may(Permission.READ, "AuditEvent")).isFalse();
    assertThat(program("system/*.rs").sees(new AuditEvent())).isFalse();
    Rights auditor = program("system/AuditEvent.rs");
    assertThat(auditor.may(Permission.SEARCH, "AuditEvent")).isTrue();
    assertThat(auditor.sees(new AuditEvent())).isTrue();
    assertThat(auditor.may(Permission.READ, "Patient")).isFalse();
    Rights writer = program("system/AuditEvent.cruds");
    for (Permission permission : List.of(Permission.CREATE, Permission.UPDATE, Permission.DELETE)) {
      assertThat(writer.may(permission, "AuditEvent")).isFalse();
    }
    assertThat(clinician(false, "user/AuditEvent.rs").sees(new AuditEvent())).isFalse();
    assertThat(clinician(true, "system/AuditEvent.rs").sees(new AuditEvent())).isFalse();
  }

  @Test
  void whatBelongsToSeveralPeopleIsClosed() {
    assertThat(clinician(false, "user/Group.cruds").sees(new Group())).isFalse();
    assertThat(clinician(false, "user/Group.cruds").may(Permission.CREATE, "Group")).isFalse();
  }

  @Test
  void aRecordThatNamesNoPatientIsNobodys() {
    assertThat(clinician(false, "user/Observation.cruds").sees(new Observation())).isFalse();
    assertThat(
            clinician(false, "user/Observation.cruds")
                .mayStore(Permission.CREATE, new Observation()))
        .isFalse();
  }

  private static Rights clinician(boolean breakGlass, String... scopes) {
    return new Rights(
        caller(CallerKind.CLINICIAN, Optional.of("1"), breakGlass, scopes),
        new Reach.Charts(Set.of("1", "2")),
        Disclosed.nothing(),
        OwnSubscriptions.NONE);
  }

  private static Rights program(String scope) {
    return new Rights(
        caller(CallerKind.SYSTEM, Optional.empty(), false, scope),
        new Reach.Kept("o", (organization, patient) -> true),
        Disclosed.nothing(),
        OwnSubscriptions.NONE);
  }

  private static Caller caller(
      CallerKind kind, Optional<String> patient, boolean breakGlass, String... scopes) {
    return new Caller(
        kind,
        "subject",
        "client",
        Stream.of(scopes).map(scope -> SmartScope.of(scope).orElseThrow()).toList(),
        Optional.of("Practitioner/9"),
        patient,
        Set.of(),
        Optional.empty(),
        breakGlass);
  }

  private static Observation observation(String patient) {
    return new Observation().setSubject(new Reference("Patient/" + patient));
  }

  private static DocumentReference note(String patient) {
    DocumentReference note = new DocumentReference();
    note.setSubject(new Reference("Patient/" + patient));
    note.getMeta().addSecurity(SensitiveLabel.SYSTEM, "PSYTHPN", null);
    return note;
  }
}
