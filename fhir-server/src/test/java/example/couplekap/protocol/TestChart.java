package example.couplekap.protocol;

import example.couplekap.protocol.course.AgreementType;
import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.Determination;
import example.couplekap.protocol.course.Document;
import example.couplekap.protocol.course.DocumentType;
import example.couplekap.protocol.course.Episode;
import example.couplekap.protocol.course.Goal;
import example.couplekap.protocol.course.Order;
import example.couplekap.protocol.course.Partner;
import example.couplekap.protocol.course.PreparationChecklist;
import example.couplekap.protocol.course.RecordHeader;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.course.Recovery;
import example.couplekap.protocol.course.Referral;
import example.couplekap.protocol.course.SessionRequest;
import example.couplekap.protocol.course.SessionType;
import example.couplekap.protocol.course.SupportPreference;
import example.couplekap.protocol.course.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One partner's chart in a test: an episode, and what is written into it. */
public final class TestChart {

  private final RecordKey patient;
  private final RecordKey episode;
  private final List<TestRecord<?>> records = new ArrayList<>();

  TestChart(String name, String dyad) {
    this(name, name, dyad);
  }

  private TestChart(String patient, String episode, String dyad) {
    this.patient = new RecordKey("Patient", patient);
    this.episode = new RecordKey("EpisodeOfCare", episode);
    fact("EpisodeOfCare", episode, header -> new Episode(header, Set.of()))
        .inNoEpisode()
        .withDyad(dyad);
  }

  static TestChart ofPatient(String patient, String episode, String dyad) {
    return new TestChart(patient, episode, dyad);
  }

  /** Whose chart it is. */
  public RecordKey patient() {
    return patient;
  }

  /** Adds a plan. */
  public TestPlan plan(String id) {
    return add(new TestPlan(id));
  }

  /** Adds a session. */
  public TestSession session(String id, SessionType... types) {
    return add(new TestSession(id, Set.of(types)));
  }

  /** Adds a dose. */
  public TestDose dose(String id) {
    return add(new TestDose(id));
  }

  /** Adds a consent, which names no episode. */
  public TestConsent consent(String id, AgreementType type) {
    return add(new TestConsent(id, type)).inNoEpisode();
  }

  /** Adds a care team. */
  public TestTeam team(String id) {
    return add(new TestTeam(id));
  }

  /** Adds a completed safety determination. */
  public TestFact verdict(String id, Verdict verdict, String time) {
    return fact(
        "Observation",
        id,
        header -> new Determination(header, verdict, Optional.of(Times.moment(time)), true));
  }

  /** Adds a safety determination that is not yet final. */
  public TestFact preliminary(String id, Verdict verdict, String time) {
    return fact(
        "Observation",
        id,
        header -> new Determination(header, verdict, Optional.of(Times.moment(time)), false));
  }

  /** Adds a completed safety determination without a date. */
  public TestFact undated(String id, Verdict verdict) {
    return fact(
        "Observation", id, header -> new Determination(header, verdict, Optional.empty(), true));
  }

  /** Adds a document of sessions. */
  public TestFact document(String id, DocumentType type, TestSession... sessions) {
    Set<RecordKey> keys = Stream.of(sessions).map(TestRecord::key).collect(Collectors.toSet());
    TestFact document = fact("DocumentReference", id, header -> new Document(header, type, keys));
    keys.forEach(document::referringTo);
    return document;
  }

  /** Adds the partner as the chart knows them, never instructed. */
  public TestFact partner(String id) {
    return fact("RelatedPerson", id, header -> new Partner(header, List.of(), false));
  }

  /** Adds the partner as the chart knows them, instructed at these times, or some time. */
  public TestFact instructedPartner(String id, String... times) {
    return fact(
        "RelatedPerson",
        id,
        header -> new Partner(header, Stream.of(times).map(Times::moment).toList(), true));
  }

  /** Adds a goal. */
  public TestFact goal(String id, boolean pursued) {
    return fact("Goal", id, header -> new Goal(header, pursued));
  }

  /** Adds an order. */
  public TestFact order(String id, String requester) {
    return fact(
        "MedicationRequest",
        id,
        header -> new Order(header, Optional.of(TestRecord.key(requester)), Optional.empty()));
  }

  /** Adds a recovery assessment made in a session. */
  public TestFact recovery(String id, TestSession session) {
    return fact(
            "Observation", id, header -> new Recovery(header, Optional.of(session.key()), Set.of()))
        .referringTo(session.key());
  }

  /** Adds a recovery assessment made after a dose. */
  public TestFact recovery(String id, TestDose dose) {
    return fact(
            "Observation", id, header -> new Recovery(header, Optional.empty(), Set.of(dose.key())))
        .referringTo(dose.key());
  }

  /** Adds a referral. */
  public TestFact referral(String id) {
    return fact("ServiceRequest", id, Referral::new);
  }

  /** Adds a request for a session under a plan. */
  public TestFact request(String id, SessionType type, String plan, boolean standing) {
    return fact(
        "ServiceRequest",
        id,
        header -> new SessionRequest(header, type, Set.of(TestRecord.key(plan)), standing));
  }

  /** Adds a preparation checklist. */
  public TestFact checklist(String id, boolean dualDosingLogistics) {
    return fact(
        "QuestionnaireResponse",
        id,
        header -> new PreparationChecklist(header, dualDosingLogistics));
  }

  /** Adds a wish for support. */
  public TestFact wish(String id, boolean ofPartner) {
    return fact("Observation", id, header -> new SupportPreference(header, ofPartner));
  }

  /** Adds any other record. */
  public TestFact fact(String type, String id, Function<RecordHeader, CourseRecord> content) {
    return add(new TestFact(new RecordKey(type, id), content));
  }

  private <T extends TestRecord<T>> T add(T each) {
    records.add(each);
    return each.of(patient).in(episode);
  }

  Stream<CourseRecord> records() {
    return records.stream().map(TestRecord::record);
  }
}
