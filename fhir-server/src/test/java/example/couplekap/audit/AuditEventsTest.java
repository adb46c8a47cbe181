package example.couplekap.audit;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.access.CallerKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAgentComponent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventEntityComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * AuditEvents meet what the published text of IHE's Basic Audit Log Patterns (BALP 1.1) asks: the
 * slices of agents and entities, and the codes by which each is known.
 */
class AuditEventsTest {

  private static final String BALP =
      "https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.";

  private static final AuditEvents EVENTS =
      new AuditEvents("https://records.example/fhir", "https://id.example/realms/x");

  private static final Agent CLINICIAN =
      new Agent(
          Optional.of(CallerKind.CLINICIAN),
          Optional.of("subject-1"),
          Optional.of("ehr-app"),
          Optional.of("Practitioner/1"),
          Optional.empty(),
          Optional.of("clinic"),
          true,
          "192.0.2.1",
          "request-1");

  private static final Agent PROGRAM =
      new Agent(
          Optional.of(CallerKind.SYSTEM),
          Optional.of("subject-2"),
          Optional.of("hospital-system"),
          Optional.empty(),
          Optional.empty(),
          Optional.of("clinic"),
          false,
          "192.0.2.2",
          "request-2");

  private static final Agent UNKNOWN =
      new Agent(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          "192.0.2.3",
          "request-3");

  private static final Agent PARTNER =
      new Agent(
          Optional.of(CallerKind.PATIENT),
          Optional.of("subject-4"),
          Optional.of("portal-app"),
          Optional.of("Patient/b"),
          Optional.of("partner-of-a"),
          Optional.empty(),
          false,
          "192.0.2.4",
          "request-4");

  /** Per profile: the action, and the codes of the client, the server and the user. */
  static Stream<Arguments> profiles() {
    return Stream.of(
        Arguments.of(Interaction.READ, "Read", "R", "110152", "110153", "IRCP"),
        Arguments.of(Interaction.VREAD, "Read", "R", "110152", "110153", "IRCP"),
        Arguments.of(Interaction.SEARCH_TYPE, "Query", "E", "110153", "110152", "IRCP"),
        Arguments.of(Interaction.SEARCH_SYSTEM, "Query", "E", "110153", "110152", "IRCP"),
        Arguments.of(Interaction.CREATE, "Create", "C", "110153", "110152", "AUT"),
        Arguments.of(Interaction.UPDATE, "Update", "U", "110153", "110152", "AUT"),
        Arguments.of(Interaction.PATCH, "Update", "U", "110153", "110152", "AUT"),
        Arguments.of(Interaction.DELETE, "Delete", "D", "110150", "custodian", "AUT"));
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void whatWasDoneMeetsItsProfile(
      Interaction interaction,
      String profile,
      String action,
      String client,
      String server,
      String user) {
    for (Optional<String> patient : List.of(Optional.of("a"), Optional.<String>empty())) {
      for (Agent agent : List.of(CLINICIAN, PROGRAM)) {
        AuditEvent event = EVENTS.full(record(interaction, 200, patient, agent));

        assertThat(event.getMeta().getProfile())
            .extracting(each -> each.getValue())
            .containsExactly(BALP + (patient.isPresent() ? "Patient" : "") + profile);
        assertThat(event.getType().getCode()).isEqualTo("rest");
        assertThat(event.getSubtype())
            .extracting(each -> each.getCode())
            .containsExactly(interaction.code());
        assertThat(event.getAction().toCode()).isEqualTo(action);
        assertThat(event.getOutcome().toCode()).isEqualTo("0");
        assertThat(event.hasRecorded()).isTrue();
        assertThat(event.getSource().hasObserver()).isTrue();
        for (AuditEventAgentComponent side : List.of(one(event, client), one(event, server))) {
          assertThat(side.hasWho()).isTrue();
          assertThat(side.getNetwork().hasAddress()).isTrue();
        }
        List<AuditEventAgentComponent> users = agents(event, user);
        assertThat(users).hasSize(agent.person().isPresent() ? 1 : 0);
        assertThat(users)
            .allMatch(each -> each.hasWho() && each.getRequestor() && !each.hasNetwork());
        assertThat(entities(event, "1")).hasSize(patient.isPresent() ? 1 : 0);
        AuditEventEntityComponent object = entities(event, "2").get(0);
        assertThat(entities(event, "2")).hasSize(1);
        boolean query = profile.equals("Query");
        assertThat(object.getRole().getCode()).isEqualTo(query ? "24" : "4");
        assertThat(object.hasQuery()).isEqualTo(query);
        assertThat(object.hasWhat()).isEqualTo(!query);
        assertThat(entities(event, "XrequestId").get(0).getWhat().getIdentifier().getValue())
            .isEqualTo(agent.request());
      }
    }
  }

  /** Since BALP 1.1.3 a profile asks for a subtype that these do not have. */
  @ParameterizedTest
  @EnumSource(names = {"HISTORY_INSTANCE", "HISTORY_TYPE", "HISTORY_SYSTEM", "OPERATION"})
  void whatHasNoProfileClaimsNone(Interaction interaction) {
    AuditEvent event = EVENTS.full(record(interaction, 200, Optional.of("a"), CLINICIAN));

    assertThat(event.getMeta().hasProfile()).isFalse();
    assertThat(event.getSubtypeFirstRep().getCode()).isEqualTo(interaction.code());
    assertThat(event.getOutcome().toCode()).isEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, 2",
    "2001:db8::1, 2",
    "[2001:db8::1], 2",
    "0:0:0:0:0:0:0:1, 2",
    "ehr.example, 1"
  })
  void anAddressIsOfItsKind(String network, String type) {
    Agent agent =
        new Agent(
            PROGRAM.kind(),
            PROGRAM.subject(),
            PROGRAM.client(),
            PROGRAM.person(),
            PROGRAM.relatedPerson(),
            PROGRAM.organization(),
            false,
            network,
            "request-5");

    AuditEvent event = EVENTS.full(record(Interaction.READ, 200, Optional.of("a"), agent));

    assertThat(one(event, "110152").getNetwork().getType().toCode()).isEqualTo(type);
  }

  @ParameterizedTest
  @EnumSource(Interaction.class)
  void whatWasRefusedClaimsNoProfileOfSuccess(Interaction interaction) {
    for (int status : List.of(401, 503)) {
      AuditEvent event = EVENTS.full(record(interaction, status, Optional.of("a"), UNKNOWN));

      assertThat(event.getMeta().hasProfile()).isFalse();
      assertThat(event.getOutcome().toCode()).isEqualTo(status == 401 ? "4" : "8");
      assertThat(event.getOutcomeDesc()).isEqualTo("Answered with HTTP status " + status);
      assertThat(event.getAgent()).hasSize(2).allMatch(AuditEventAgentComponent::hasNetwork);
      assertThat(event.getAgentFirstRep().hasWho()).isFalse();
    }
  }

  @Test
  void anEmergencyIsVisible() {
    AuditEvent event = EVENTS.full(record(Interaction.READ, 200, Optional.of("a"), CLINICIAN));

    assertThat(event.getPurposeOfEventFirstRep().getCodingFirstRep().getCode()).isEqualTo("BTG");
    assertThat(event.getAgentFirstRep().getPurposeOfUseFirstRep().getCodingFirstRep().getCode())
        .isEqualTo("BTG");
    assertThat(
            EVENTS
                .full(record(Interaction.READ, 200, Optional.of("a"), PROGRAM))
                .hasPurposeOfEvent())
        .isFalse();
  }

  @Test
  void anAccountTellsNoAddressesNoCriteriaAndNobodyElsesChart() {
    for (Interaction interaction : Interaction.values()) {
      AuditEvent event = EVENTS.account(record(interaction, 200, Optional.of("a"), PARTNER));

      assertThat(event.getMeta().hasProfile()).isFalse();
      assertThat(event.getAgent()).noneMatch(AuditEventAgentComponent::hasNetwork);
      assertThat(event.getAgentFirstRep().getWho().getReference())
          .isEqualTo("RelatedPerson/partner-of-a");
      assertThat(event.getAgentFirstRep().getWho().hasIdentifier()).isFalse();
      assertThat(event.getEntity()).noneMatch(AuditEventEntityComponent::hasQuery);
      assertThat(entities(event, "2").get(0).getWhat().getType()).isEqualTo("Observation");
      assertThat(entities(event, "2").get(0).getWhat().hasReference()).isFalse();
    }
  }

  private static AuditRecord record(
      Interaction interaction, int status, Optional<String> patient, Agent agent) {
    return new AuditRecord(
        UUID.randomUUID(),
        Instant.parse("2026-03-01T09:00:00Z"),
        interaction,
        status,
        patient,
        true,
        new AuditRecord.Target(
            Optional.of("Observation"),
            Optional.of("1"),
            Optional.of("2"),
            Optional.empty(),
            Optional.of("Observation?patient=a").filter(text -> interaction.isQuery())),
        agent);
  }

  private static AuditEventAgentComponent one(AuditEvent event, String type) {
    List<AuditEventAgentComponent> found = agents(event, type);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<AuditEventAgentComponent> agents(AuditEvent event, String type) {
    return event.getAgent().stream()
        .filter(agent -> agent.getType().getCodingFirstRep().getCode().equals(type))
        .toList();
  }

  private static List<AuditEventEntityComponent> entities(AuditEvent event, String type) {
    return event.getEntity().stream()
        .filter(entity -> entity.getType().getCode().equals(type))
        .toList();
  }
}
