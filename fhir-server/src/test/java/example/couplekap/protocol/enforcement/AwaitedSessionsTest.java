package example.couplekap.protocol.enforcement;

import static example.couplekap.support.CoupleAtIntake.start;
import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.CoupleAtIntake;
import example.couplekap.support.CoupleAtIntake.Chart;
import example.couplekap.support.Examples;
import example.couplekap.support.Http;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The task of an integration session gets its dates from the medicine session. */
class AwaitedSessionsTest {

  private static final String WAITING = "awaiting-session";
  private static final String FREE = "to-be-scheduled";

  private Chart chart;
  private String episode;
  private String medicine;
  private String otherMedicine;

  @BeforeEach
  void startACourse() {
    chart = CoupleAtIntake.store().a();
    chart.screened("cleared");
    Answer draft = Http.post("/PlanDefinition/kap-framework/$kap-start", start("single", chart));
    Answer posted = Http.post("", draft.bundle());
    assertThat(posted.status()).as(posted.body()).isEqualTo(200);
    episode = CoupleAtIntake.location(posted.bundle(), "EpisodeOfCare").orElseThrow();
    List<ServiceRequest> requests =
        find("/ServiceRequest?code=medicine&patient=" + chart.id(), ServiceRequest.class);
    medicine = "ServiceRequest/" + requests.get(0).getIdElement().getIdPart();
    otherMedicine = "ServiceRequest/" + requests.get(1).getIdElement().getIdPart();
  }

  @Test
  void aFinishedSessionOpensTheWindowOfTheOneThatWaitsForIt() {
    stored(finished("2026-08-10T12:00:00-04:00"));

    Task task = awaiting(medicine);
    assertThat(task.getRestriction().getPeriod().getStartElement().getValueAsString())
        .isEqualTo("2026-08-10T14:00:00-04:00");
    assertThat(task.getRestriction().getPeriod().getEndElement().getValueAsString())
        .isEqualTo("2026-08-12T12:00:00-04:00");
    assertThat(status(task)).isEqualTo(FREE);
    assertThat(awaiting(otherMedicine).getRestriction().hasPeriod()).isFalse();
    assertThat(status(awaiting(otherMedicine))).isEqualTo(WAITING);
  }

  @Test
  void aSessionThatIsNotFinishedOpensNothing() {
    Encounter session = finished("2026-08-10T12:00:00-04:00").setStatus(EncounterStatus.INPROGRESS);
    session.getPeriod().setEnd(null);
    stored(session);

    assertThat(awaiting(medicine).getRestriction().hasPeriod()).isFalse();
    assertThat(awaiting(medicine).getMeta().getVersionId()).isEqualTo("1");
  }

  @Test
  void aCorrectionMovesTheWindowAndAnErrorTakesItAway() {
    Encounter session = finished("2026-08-10T12:00:00-04:00");
    session.setId(stored(session));
    session.getPeriod().setEndElement(new DateTimeType("2026-08-10T12:30:00-04:00"));
    changed(session);

    assertThat(awaiting(medicine).getRestriction().getPeriod().getEndElement().getValueAsString())
        .isEqualTo("2026-08-12T12:30:00-04:00");

    changed(session.setStatus(EncounterStatus.ENTEREDINERROR));

    assertThat(awaiting(medicine).hasRestriction()).isFalse();
    assertThat(status(awaiting(medicine))).isEqualTo(WAITING);
  }

  @Test
  void aTaskThatIsOverStaysAsItIs() {
    Task task = awaiting(medicine);
    task.setStatus(TaskStatus.CANCELLED);
    assertThat(Http.put("/Task/" + task.getIdElement().getIdPart(), task).status()).isEqualTo(200);

    stored(finished("2026-08-10T12:00:00-04:00"));

    assertThat(awaiting(medicine).hasRestriction()).isFalse();
  }

  private Encounter finished(String end) {
    Encounter session = Examples.fresh(Encounter.class, "medicine-session-minimal");
    session.setSubject(new Reference(chart.patient()));
    session.getEpisodeOfCare().clear();
    session.addEpisodeOfCare(new Reference(episode));
    session.addBasedOn(new Reference(medicine));
    session.setStatus(EncounterStatus.FINISHED);
    session.getPeriod().setStartElement(new DateTimeType("2026-08-10T10:00:00-04:00"));
    session.getPeriod().setEndElement(new DateTimeType(end));
    return session;
  }

  private static String stored(Encounter session) {
    Answer answer = Http.create(session);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.id();
  }

  private static void changed(Encounter session) {
    Answer answer = Http.put("/Encounter/" + session.getIdElement().getIdPart(), session);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  /** The task of the integration session that waits for a medicine session. */
  private Task awaiting(String request) {
    ServiceRequest integration =
        find("/ServiceRequest?code=integration&patient=" + chart.id(), ServiceRequest.class)
            .stream()
            .filter(each -> Http.json(each).contains('"' + request + '"'))
            .findFirst()
            .orElseThrow();
    return find(
            "/Task?code=arrange-session&focus=ServiceRequest/"
                + integration.getIdElement().getIdPart(),
            Task.class)
        .get(0);
  }

  private static String status(Task task) {
    return task.getBusinessStatus().getCodingFirstRep().getCode();
  }

  private static <T extends Resource> List<T> find(String search, Class<T> type) {
    Bundle found = Http.get(search, "Cache-Control", "no-cache").bundle();
    return CoupleAtIntake.drafted(found, type);
  }
}
