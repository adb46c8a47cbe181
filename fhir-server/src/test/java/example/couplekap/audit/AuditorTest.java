package example.couplekap.audit;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import example.couplekap.support.SecuredServer.Bearer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventEntityComponent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CarePlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who reads the audit trail, and what auditors find in it. */
class AuditorTest {

  private static Audited audited;
  private static String a;
  private static String plan;

  @BeforeAll
  static void use() {
    audited = Audited.store();
    a = audited.couple().a();
    plan = audited.couple().record(CarePlan.class, a);
    assertThat(audited.therapist().get("/" + plan).status()).isEqualTo(200);
    assertThat(audited.therapist().get("/CarePlan?_count=50").status()).isEqualTo(200);
    assertThat(audited.emergency().get("/Patient/" + a).status()).isEqualTo(200);
    assertThat(audited.partnerA().get("/Patient/" + audited.couple().b()).status()).isEqualTo(404);
    assertThat(audited.partnerA().delete("/" + plan).status()).isEqualTo(403);
  }

  @Test
  void whoSawAChartIsOneSearch() {
    List<AuditEvent> events = found("entity=Patient/" + a);
    assertThat(events)
        .extracting(event -> event.getSubtypeFirstRep().getCode())
        .containsExactly("delete", "read", "search-type", "read");
    assertThat(events)
        .extracting(event -> event.getRecorded().toInstant())
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(events).allMatch(event -> isAbout(event, a));
  }

  @ParameterizedTest
  @CsvSource({
    "subtype=delete,1",
    "action=D,1",
    "action=R,2",
    "'action=R,E',3",
    "outcome=4,1",
    "outcome=0,3",
    "outcome=8,0",
    "outcome=nonsense,0",
    "type=rest,4",
    "type=other,0",
    "date=ge2020-01-01,4",
    "date=lt2020-01-01,0",
    "agent=Practitioner/none-such,0"
  })
  void searchesAreNarrowed(String criterion, int expected) {
    assertThat(found("patient=" + a + "&" + criterion)).hasSize(expected);
  }

  @Test
  void recordsAndAgentsAreFoundByTheirReferences() {
    assertThat(found("entity=" + plan)).hasSize(2);
    assertThat(found("patient=Patient/" + a + "&agent=" + audited.couple().therapist())).hasSize(3);
    assertThat(found("patient=" + a + "&agent=Patient/" + a)).hasSize(1);
    AuditEvent one = found("entity=" + plan + "&action=R").get(0);
    AuditEvent read =
        audited
            .auditor()
            .get("/AuditEvent/" + one.getIdElement().getIdPart())
            .resource(AuditEvent.class);
    assertThat(Http.json(read)).isEqualTo(Http.json(one));
  }

  @Test
  void anEmergencyIsVisible() {
    assertThat(found("patient=" + a))
        .filteredOn(AuditEvent::hasPurposeOfEvent)
        .singleElement()
        .satisfies(
            event ->
                assertThat(event.getPurposeOfEventFirstRep().getCodingFirstRep().getCode())
                    .isEqualTo("BTG"));
  }

  @Test
  void pagesFollowEachOther() {
    Set<String> seen = new HashSet<>();
    String next = "/AuditEvent?_count=2&action=R,D&patient=" + a;
    while (!next.isEmpty()) {
      Bundle page = audited.auditor().get(next).bundle();
      assertThat(page.getTotal()).isEqualTo(3);
      page.getEntry().forEach(entry -> assertThat(seen.add(entry.getFullUrl())).isTrue());
      next =
          page.getLink(Bundle.LINK_NEXT) == null
              ? ""
              : page.getLink(Bundle.LINK_NEXT).getUrl().replaceFirst(".*/fhir", "");
    }
    assertThat(seen).hasSize(3);
    Bundle count =
        audited.auditor().get("/AuditEvent?_summary=count&action=R,D&patient=" + a).bundle();
    assertThat(count.getTotal()).isEqualTo(3);
    assertThat(count.getEntry()).isEmpty();
  }

  @Test
  void anotherOrganizationSeesNoneOfIt() {
    assertThat(audited.otherAuditor().get("/AuditEvent?patient=" + a).bundle().getTotal()).isZero();
    assertThat(audited.otherAuditor().get("/AuditEvent").bundle().getEntry())
        .extracting(entry -> (AuditEvent) entry.getResource())
        .noneMatch(event -> isAbout(event, a));
    String id = found("patient=" + a).get(0).getIdElement().getIdPart();
    assertThat(audited.otherAuditor().get("/AuditEvent/" + id).status()).isEqualTo(404);
    assertThat(audited.otherAuditor().get("/AuditEvent?patient=" + audited.couple().b()).body())
        .contains(audited.couple().b());
  }

  @Test
  void whoAuditsAChartIsRecordedToo() {
    assertThat(audited.auditor().get("/AuditEvent?patient=" + a).status()).isEqualTo(200);
    Bundle bundle = audited.auditor().get("/AuditEvent?patient=" + a).bundle();
    AuditEvent newest = (AuditEvent) bundle.getEntryFirstRep().getResource();
    assertThat(newest.getEntity()).anyMatch(AuditorTest::isOfTheTrail);
  }

  @Test
  void onlyTheScopeThatNamesItOpensTheTrail() {
    String id = found("patient=" + a).get(0).getIdElement().getIdPart();
    for (Bearer caller :
        List.of(audited.hospital(), audited.partnerA(), audited.therapist(), audited.emergency())) {
      for (String path : List.of("/AuditEvent", "/AuditEvent?patient=" + a, "/AuditEvent/" + id)) {
        Answer answer = caller.get(path);
        assertThat(answer.status()).as(path).isEqualTo(403);
        assertThat(answer.body()).doesNotContain(a);
      }
    }
    assertThat(audited.auditor().get("/Patient/none-such").status()).isEqualTo(403);
  }

  @Test
  void nobodyWritesTheTrail() {
    AuditEvent event = found("patient=" + a).get(0);
    String path = "/AuditEvent/" + event.getIdElement().getIdPart();
    for (Bearer caller : List.of(audited.auditor(), audited.hospital(), audited.partnerA())) {
      for (Answer answer :
          List.of(
              caller.post("/AuditEvent", event),
              caller.put(path, event),
              caller.delete(path),
              caller.delete("/AuditEvent?action=R"),
              caller.send(
                  "PATCH", path, BodyPublishers.ofString("[]"), "Content-Type", Http.JSON_PATCH),
              caller.post(path + "/$meta-add", event))) {
        assertThat(answer.status()).isBetween(400, 405);
      }
    }
    assertThat(found("patient=" + a)).hasSize(4);
  }

  @Test
  void whatIsOfferedIsReadingAndSearching() {
    CapabilityStatementRestResourceComponent offered =
        audited
            .auditor()
            .get("/metadata")
            .resource(CapabilityStatement.class)
            .getRestFirstRep()
            .getResource()
            .stream()
            .filter(resource -> resource.getType().equals("AuditEvent"))
            .findFirst()
            .orElseThrow();
    assertThat(offered.getInteraction())
        .extracting(interaction -> interaction.getCode().toCode())
        .containsExactlyInAnyOrder("read", "search-type");
    assertThat(offered.getSearchParam())
        .extracting(parameter -> parameter.getName())
        .containsExactlyInAnyOrder(
            "patient", "entity", "agent", "date", "action", "outcome", "type", "subtype");
  }

  @Test
  void noBundleIsAWayIn() {
    Bundle reading = new Bundle().setType(BundleType.BATCH);
    reading.addEntry().getRequest().setMethod(HTTPVerb.GET).setUrl("AuditEvent?agent=Patient/" + a);
    Bundle writing = new Bundle().setType(BundleType.TRANSACTION);
    writing
        .addEntry()
        .setResource(new AuditEvent())
        .getRequest()
        .setMethod(HTTPVerb.POST)
        .setUrl("AuditEvent");
    for (Bearer caller : List.of(audited.hospital(), audited.partnerA(), audited.therapist())) {
      assertThat(caller.post("", reading).body()).doesNotContain("audit-event-type");
      assertThat(caller.post("", writing).status()).isBetween(400, 499);
    }
    assertThat(audited.auditor().post("", writing).status()).isBetween(400, 499);
  }

  private static List<AuditEvent> found(String query) {
    Answer answer = audited.auditor().get("/AuditEvent?" + query);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.bundle().getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .map(AuditEvent.class::cast)
        .filter(event -> event.getEntity().stream().noneMatch(AuditorTest::isOfTheTrail))
        .toList();
  }

  private static boolean isAbout(AuditEvent event, String patient) {
    return event.getEntity().stream()
        .anyMatch(entity -> ("Patient/" + patient).equals(entity.getWhat().getReference()));
  }

  /** Searches in the trail are recorded in it too. */
  private static boolean isOfTheTrail(AuditEventEntityComponent entity) {
    return entity.hasQuery()
        && new String(entity.getQuery(), StandardCharsets.UTF_8).startsWith("AuditEvent");
  }
}
