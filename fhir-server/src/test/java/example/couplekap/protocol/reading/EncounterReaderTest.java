package example.couplekap.protocol.reading;

import static example.couplekap.protocol.TestRecord.key;
import static example.couplekap.protocol.Times.moment;
import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.course.Participant;
import example.couplekap.protocol.course.PartnerPresence;
import example.couplekap.protocol.course.Role;
import example.couplekap.protocol.course.Session;
import example.couplekap.protocol.course.SessionLink;
import example.couplekap.protocol.course.SessionType;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterParticipantComponent;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

/** Encounters as sessions. */
class EncounterReaderTest {

  private final Encounter encounter = medicine();

  private static Encounter medicine() {
    Encounter encounter = new Encounter();
    encounter.setId("Encounter/m1");
    encounter.setStatus(EncounterStatus.FINISHED);
    encounter.addType(Reading.code("kap-session-type", "medicine"));
    return encounter;
  }

  private Session session() {
    return Reading.read(encounter, Session.class);
  }

  @Test
  void aBareOneSaysNothingMore() {
    assertThat(session().types()).containsExactly(SessionType.MEDICINE);
    assertThat(session().status()).isEqualTo(EncounterStatus.FINISHED);
    assertThat(session().conjoint()).isEmpty();
    assertThat(session().start()).isEmpty();
    assertThat(session().end()).isEmpty();
    assertThat(session().identifiers()).isEmpty();
    assertThat(session().participants()).isEmpty();
    assertThat(session().integrates()).isEmpty();
    assertThat(session().telemetry()).isFalse();
    assertThat(session().header().deviates()).isFalse();
  }

  @Test
  void theHeaderNamesChartEpisodesReferencesAndLabels() {
    encounter.getSubject().setReference("Patient/ann");
    encounter.addEpisodeOfCare().setReference("EpisodeOfCare/e1");
    encounter.getMeta().addSecurity().setCode("R");
    encounter.getMeta().addSecurity().setDisplay("without a code");
    encounter.addExtension(
        new Extension(
            "http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare",
            new Reference("EpisodeOfCare/e2")));
    encounter.addExtension(Reading.dyad("D1"));
    encounter.addExtension(Reading.extension("kap-protocol-deviation", new StringType("x")));

    assertThat(session().key()).isEqualTo(key("Encounter/m1"));
    assertThat(session().patient()).contains(key("Patient/ann"));
    assertThat(session().header().episodes())
        .containsExactlyInAnyOrder(key("EpisodeOfCare/e1"), key("EpisodeOfCare/e2"));
    assertThat(session().header().dyad()).contains("D1");
    assertThat(session().header().references())
        .containsExactlyInAnyOrder(
            key("Patient/ann"), key("EpisodeOfCare/e1"), key("EpisodeOfCare/e2"));
    assertThat(session().header().labels()).containsExactly("R");
    assertThat(session().header().deviates()).isTrue();
  }

  @Test
  void aSubjectThatIsNoPatientAndAKeyWithoutAValueAreNone() {
    encounter.getSubject().setReference("Group/couple");
    encounter.addExtension(Reading.extension("kap-dyad", new Identifier()));
    encounter.addExtension(Reading.extension("kap-dyad", new StringType("D1")));

    assertThat(session().patient()).isEmpty();
    assertThat(session().header().dyad()).isEmpty();
  }

  @Test
  void timesAndIdentifiersAreRead() {
    encounter.getPeriod().setStartElement(new DateTimeType("2026-05-04T10:00:00Z"));
    encounter.getPeriod().setEndElement(new DateTimeType("2026-05-04"));
    encounter.addIdentifier(Reading.session("S1"));
    encounter.addIdentifier(Reading.session(null));
    encounter.addIdentifier().setSystem("http://example.org/visit").setValue("V1");

    assertThat(session().start()).contains(moment("2026-05-04 10:00"));
    assertThat(session().end()).contains(moment("2026-05-04"));
    assertThat(session().identifiers()).containsExactly("S1");
  }

  @Test
  void attendanceIsAsItIsSaid() {
    encounter.addExtension(
        Reading.extension("kap-attendance", Reading.code("kap-attendance", "conjoint")));
    assertThat(session().conjoint()).contains(true);

    encounter.getExtension().clear();
    encounter.addExtension(
        Reading.extension("kap-attendance", Reading.code("kap-attendance", "individual")));
    assertThat(session().conjoint()).contains(false);
  }

  @Test
  void participantsHaveRolesAndPresence() {
    EncounterParticipantComponent partner = encounter.addParticipant();
    partner.getIndividual().setReference("RelatedPerson/bob");
    partner.addType(Reading.code("kap-participant-role", "sitter"));
    partner.addExtension(
        Reading.extension(
            "kap-partner-presence", Reading.code("kap-partner-presence", "before-and-after")));
    EncounterParticipantComponent both = encounter.addParticipant();
    both.addType(Reading.code("kap-participant-role", "therapist"));
    both.addType(Reading.code("kap-participant-role", "prescriber"));
    both.addExtension(Reading.extension("kap-combined-role", new BooleanType(true)));
    EncounterParticipantComponent other = encounter.addParticipant();
    other.addType(Reading.foreign("therapist"));
    other.addExtension(Reading.extension("kap-combined-role", new BooleanType(false)));
    other.addExtension(Reading.extension("kap-partner-presence", new StringType("absent")));

    assertThat(session().participants())
        .containsExactly(
            new Participant(
                Optional.of(key("RelatedPerson/bob")),
                Set.of(Role.SITTER),
                Optional.of(PartnerPresence.BEFORE_AND_AFTER),
                false),
            new Participant(
                Optional.empty(), Set.of(Role.THERAPIST, Role.PRESCRIBER), Optional.empty(), true),
            new Participant(Optional.empty(), Set.of(), Optional.empty(), false));
  }

  @Test
  void integratedSessionsAreNamedByReferenceOrByIdentifier() {
    encounter.addExtension(
        Reading.extension("kap-integrates-session", new Reference("Encounter/m0")));
    encounter.addExtension(
        Reading.extension(
            "kap-integrates-session", new Reference().setIdentifier(Reading.session("S9"))));
    encounter.addExtension(
        Reading.extension(
            "kap-integrates-session",
            new Reference().setIdentifier(new Identifier().setSystem("x").setValue("S8"))));
    encounter.addExtension(
        Reading.extension("kap-integrates-session", new StringType("Encounter/m0")));

    assertThat(session().integrates())
        .containsExactly(
            new SessionLink(Optional.of(key("Encounter/m0")), Optional.empty()),
            new SessionLink(Optional.empty(), Optional.of("S9")),
            new SessionLink(Optional.empty(), Optional.empty()));
  }

  @Test
  void telemetryIsAWayOfMonitoring() {
    encounter.addExtension(monitoring("visual-checks"));
    assertThat(session().telemetry()).isFalse();

    encounter.addExtension(monitoring("continuous-telemetry"));
    assertThat(session().telemetry()).isTrue();
  }

  private static Extension monitoring(String mode) {
    Extension monitoring = Reading.extension("kap-monitoring", null);
    monitoring.addExtension(new Extension("interval", new StringType("always")));
    monitoring.addExtension(new Extension("mode", new StringType("continuous-telemetry")));
    monitoring.addExtension(new Extension("mode", Reading.code("kap-monitoring-mode", mode)));
    return monitoring;
  }

  @Test
  void aSessionMayBeTwoThingsAtOnce() {
    encounter.addType(Reading.code("kap-session-type", "integration"));
    encounter.addType(Reading.code("kap-session-type", "unheard-of"));

    assertThat(session().types()).containsOnly(SessionType.MEDICINE, SessionType.INTEGRATION);
  }

  @Test
  void withoutAStatusItIsNotHeld() {
    encounter.setStatus(null);

    assertThat(session().status()).isEqualTo(EncounterStatus.UNKNOWN);
  }

  @Test
  void whatWasEnteredInErrorOrIsOfNoKindIsNone() {
    encounter.setStatus(EncounterStatus.ENTEREDINERROR);
    assertThat(Reading.record(encounter)).isEmpty();

    Encounter visit = new Encounter();
    visit.setId("Encounter/v1");
    visit.addType(Reading.foreign("medicine"));
    assertThat(Reading.record(visit)).isEmpty();
  }
}
