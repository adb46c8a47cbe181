package example.couplekap.audit;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.audit.AuditTrail.Row;
import example.couplekap.audit.AuditTrail.Trace;
import example.couplekap.support.Answer;
import example.couplekap.support.CoupleInCare;
import example.couplekap.support.Http;
import example.couplekap.support.SecuredServer;
import example.couplekap.support.SecuredServer.Bearer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What each kind of request leaves in the audit trail of the running server. */
class AuditedRequestsTest {

  private static Audited audited;
  private static CoupleInCare couple;
  private static String a;
  private static String b;
  private static String plan;

  @BeforeAll
  static void store() {
    audited = Audited.store();
    couple = audited.couple();
    a = couple.a();
    b = couple.b();
    plan = couple.record(CarePlan.class, a);
  }

  @Test
  void readingOneRecordLeavesOneEvent() {
    Bearer therapist = audited.therapist();
    assertLeaves(AuditTrail.get(therapist, "/" + plan), 200, "read", a, plan);
    assertLeaves(AuditTrail.get(therapist, "/Patient/" + a), 200, "read", a, "Patient/" + a);
    assertLeaves(AuditTrail.get(therapist, "/" + plan + "/_history/1"), 200, "vread", a, plan);
    assertLeaves(
        AuditTrail.get(therapist, "/" + plan + "/_history"), 200, "history-instance", a, plan);
    assertLeaves(
        AuditTrail.get(therapist, "/" + couple.therapist()), 200, "read", null, couple.therapist());
    String version = therapist.get("/" + plan).header("ETag");
    assertLeaves(
        AuditTrail.trace(
            headers -> therapist.get("/" + plan, with(headers, "If-None-Match", version))),
        304,
        "read",
        a,
        plan);
  }

  @Test
  void aSearchLeavesOneEventForEachChartThatItShows() {
    Trace both = AuditTrail.get(audited.therapist(), "/CarePlan?_count=50");
    assertThat(both.answer().status()).isEqualTo(200);
    assertThat(both.rows())
        .extracting(Row::patient)
        .containsExactlyInAnyOrder(a, b)
        .doesNotHaveDuplicates();
    assertThat(both.rows())
        .allMatch(Row::disclosed)
        .extracting(Row::query)
        .containsOnly("CarePlan?_count=50");

    Trace one = AuditTrail.get(audited.therapist(), "/CarePlan?patient=" + a);
    assertLeaves(one, 200, "search-type", a, "CarePlan");

    Trace nobody = AuditTrail.get(audited.therapist(), "/CarePlan?status=revoked");
    assertLeaves(nobody, 200, "search-type", null, "CarePlan");
    assertThat(nobody.rows()).noneMatch(Row::disclosed);
  }

  @Test
  void aGroupIsToldInTheChartOfEachWhomItNames() {
    String group = "Group/couples-" + couple.organizations().get(0);

    Trace read = AuditTrail.get(audited.hospital(), "/" + group);
    assertLeaves(read, 200, "read", a, group);
    assertThat(read.rows()).allMatch(Row::disclosed);

    Trace found = AuditTrail.get(audited.hospital(), "/Group");
    assertLeaves(found, 200, "search-type", a, "Group");
  }

  @Test
  void aSearchThatNamesAPatientIsKnownInThatChartWhetherItFindsAnythingOrNot() {
    Trace empty =
        AuditTrail.get(audited.therapist(), "/CarePlan?status=revoked&patient=Patient/" + a);
    assertLeaves(empty, 200, "search-type", a, "CarePlan");
    assertThat(empty.rows()).allMatch(Row::disclosed);

    Trace others = AuditTrail.get(audited.partnerA(), "/CarePlan?subject=Patient/" + b);
    assertLeaves(others, 200, "search-type", b, "CarePlan");
    assertThat(others.rows()).noneMatch(Row::disclosed);
  }

  @Test
  void whatASearchAsksOfOneChartIsNotToldInTheOther() {
    Trace both = AuditTrail.get(audited.therapist(), "/CarePlan?patient=" + a + "," + b);
    assertThat(both.rows()).hasSize(2);
    for (Row row : both.rows()) {
      assertThat(row.query())
          .contains(row.patient())
          .doesNotContain(row.patient().equals(a) ? b : a);
    }
  }

  @Test
  void postedSearchesAndPagesAreSearches() {
    Trace posted =
        AuditTrail.trace(
            headers ->
                audited
                    .therapist()
                    .send(
                        "POST",
                        "/CarePlan/_search",
                        BodyPublishers.ofString("patient=" + a),
                        with(headers, "Content-Type", "application/x-www-form-urlencoded")));
    assertLeaves(posted, 200, "search-type", a, "CarePlan");
    assertThat(posted.rows().get(0).query()).isEqualTo("CarePlan/_search?patient=" + a);

    Bundle first = audited.therapist().get("/Encounter?_count=1&patient=" + a).bundle();
    String page = first.getLink(Bundle.LINK_NEXT).getUrl().replaceFirst(".*/fhir", "");
    assertLeaves(AuditTrail.get(audited.therapist(), page), 200, "search-type", a, "-");
  }

  @Test
  void operationsLeaveTheChartsOfWhichTheyTell() {
    assertLeaves(
        AuditTrail.get(audited.therapist(), "/Patient/" + a + "/$everything"),
        200,
        "operation",
        a,
        "Patient/" + a);
    assertLeaves(
        AuditTrail.get(audited.therapist(), "/" + plan + "/$kap-course"),
        200,
        "operation",
        a,
        plan);
    for (String operation : List.of("$kap-status", "$kap-protocol-check")) {
      Trace course = AuditTrail.get(audited.therapist(), "/" + plan + "/" + operation);
      assertThat(course.answer().status()).isEqualTo(200);
      assertThat(course.rows()).extracting(Row::patient).containsExactlyInAnyOrder(a, b);
    }
    assertLeaves(
        AuditTrail.trace(
            headers ->
                audited.therapist().post("/Observation/$validate", new Observation(), headers)),
        200,
        "operation",
        null,
        "Observation");
  }

  @Test
  void eachWriteLeavesOneEventInTheChartThatItIsIn() {
    Bearer hospital = audited.hospital();
    CarePlan own = hospital.get("/" + plan).resource(CarePlan.class);
    own.setTitle("Changed");
    Trace changed = AuditTrail.trace(headers -> hospital.put("/" + plan, own, headers));
    assertLeaves(changed, 200, "update", a, plan);
    Trace same =
        AuditTrail.trace(
            headers ->
                hospital.put(
                    "/" + plan, hospital.get("/" + plan).resource(CarePlan.class), headers));
    assertLeaves(same, 200, "update", a, plan);
    Trace patched =
        AuditTrail.trace(
            headers ->
                hospital.send(
                    "PATCH",
                    "/" + plan,
                    BodyPublishers.ofString(
                        "[{\"op\":\"replace\",\"path\":\"/title\",\"value\":\"Again\"}]"),
                    with(headers, "Content-Type", Http.JSON_PATCH)));
    assertLeaves(patched, 200, "patch", a, plan);

    Trace created =
        AuditTrail.trace(headers -> hospital.post("/Practitioner", practitioner(), headers));
    String id = created.answer().id();
    assertLeaves(created, 201, "create", null, "Practitioner/" + id);
    assertLeaves(
        AuditTrail.trace(headers -> hospital.delete("/Practitioner/" + id, headers)),
        200,
        "delete",
        null,
        "Practitioner/" + id);
  }

  @Test
  void aConditionalCreateThatFindsSomethingLeavesWhatItFound() {
    Practitioner known = practitioner();
    String value = known.getIdentifierFirstRep().getValue();
    String id = audited.hospital().post("/Practitioner", known).id();

    Trace again =
        AuditTrail.trace(
            headers ->
                audited
                    .hospital()
                    .post(
                        "/Practitioner",
                        known,
                        with(headers, "If-None-Exist", "identifier=" + value)));

    assertLeaves(again, 200, "create", null, "Practitioner/" + id);
  }

  @Test
  void refusalsLeaveWhatTheyNamed() {
    String ofB = couple.record(CarePlan.class, b);
    assertLeaves(AuditTrail.get(audited.partnerA(), "/" + ofB), 404, "read", b, ofB);
    assertLeaves(
        AuditTrail.get(audited.partnerA(), "/Patient/" + b), 404, "read", b, "Patient/" + b);
    String ofBsRecords =
        "Provenance/"
            + Http.get("/Provenance?_count=1&patient=" + b)
                .bundle()
                .getEntryFirstRep()
                .getResource()
                .getIdPart();
    assertLeaves(
        AuditTrail.get(audited.partnerA(), "/" + ofBsRecords), 404, "read", b, ofBsRecords);
    assertLeaves(
        AuditTrail.get(audited.partnerA(), "/Encounter/none-such"),
        404,
        "read",
        null,
        "Encounter/none-such");
    assertLeaves(
        AuditTrail.trace(headers -> audited.partnerA().delete("/" + plan, headers)),
        403,
        "delete",
        a,
        plan);
    assertLeaves(AuditTrail.get(audited.therapist(), "/Task"), 403, "search-type", null, "Task");
    assertLeaves(
        AuditTrail.get(audited.therapist(), "/CarePlan?no-such=1"),
        400,
        "search-type",
        null,
        "CarePlan");
    assertLeaves(
        AuditTrail.get(audited.therapist(), "/Account"), 404, "search-type", null, "Account");
    assertLeaves(
        AuditTrail.get(audited.therapist(), "/_history"), 403, "history-system", null, "-");
    assertLeaves(
        AuditTrail.trace(
            headers ->
                audited
                    .hospital()
                    .send(
                        "POST",
                        "/CarePlan",
                        BodyPublishers.ofString("{"),
                        with(headers, "Content-Type", Http.JSON))),
        400,
        "create",
        null,
        "CarePlan");
  }

  @Test
  void aRefusedWriteIsKnownInTheChartThatItWasMeantFor() {
    Observation observation = new Observation();
    observation.setSubject(new Reference("Patient/" + b));
    Trace trace =
        AuditTrail.trace(headers -> audited.partnerA().post("/Observation", observation, headers));
    assertLeaves(trace, 403, "create", b, "Observation");
  }

  @Test
  void aConditionalDeletionLeavesOneEvent() {
    Practitioner practitioner = practitioner();
    String value = practitioner.getIdentifierFirstRep().getValue();
    String id = audited.hospital().post("/Practitioner", practitioner).id();
    assertLeaves(
        AuditTrail.trace(
            headers -> audited.hospital().delete("/Practitioner?identifier=" + value, headers)),
        200,
        "delete",
        null,
        "Practitioner/" + id);
  }

  @Test
  void whoShowsNoTokenIsKnownByTheAddressOnly() {
    Trace trace =
        AuditTrail.trace(
            headers ->
                Http.sendTo(
                    SecuredServer.fhir() + "/" + plan, "GET", BodyPublishers.noBody(), headers));

    assertLeaves(trace, 401, "read", a, plan);
    Row row = trace.rows().get(0);
    assertThat(row.person()).isNull();
    assertThat(row.client()).isNull();
    assertThat(row.network()).isEqualTo("127.0.0.1");
  }

  @Test
  void whatStopsARequestBeforeItIsReadIsRecordedToo() {
    assertLeaves(
        AuditTrail.get(audited.therapist(), "/CarePlan;x=1/2"), 400, "search-system", null, "-");
    assertLeaves(
        AuditTrail.get(audited.therapist(), "/CarePlan?_format=turtle"),
        406,
        "search-type",
        null,
        "CarePlan");
  }

  @Test
  void whatTheServerTellsEverybodyLeavesNothing() {
    for (String path : List.of("/metadata", "/.well-known/smart-configuration")) {
      Trace trace = AuditTrail.get(audited.therapist(), path);
      assertThat(trace.answer().status()).isEqualTo(200);
      assertThat(trace.rows()).isEmpty();
    }
  }

  @Test
  void whoDidItStandsInEachEvent() {
    Row byTherapist = AuditTrail.get(audited.therapist(), "/" + plan).rows().get(0);
    assertThat(byTherapist.person()).isEqualTo(couple.therapist());
    assertThat(byTherapist.client()).isEqualTo("ehr-app");
    assertThat(byTherapist.emergency()).isFalse();
    Row byHospital = AuditTrail.get(audited.hospital(), "/" + plan).rows().get(0);
    assertThat(byHospital.person()).isNull();
    assertThat(byHospital.client()).isEqualTo("hospital-a-" + audited.user());
    assertThat(AuditTrail.get(audited.emergency(), "/" + plan).rows())
        .allMatch(Row::emergency)
        .hasSize(1);
  }

  private static Practitioner practitioner() {
    Practitioner practitioner = new Practitioner().setActive(true);
    practitioner
        .addIdentifier()
        .setSystem("https://staff.example")
        .setValue(UUID.randomUUID().toString());
    return practitioner;
  }

  private static String[] with(String[] headers, String... more) {
    return Stream.concat(Arrays.stream(headers), Arrays.stream(more)).toArray(String[]::new);
  }

  private static void assertLeaves(
      Trace trace, int status, String interaction, String patient, String target) {
    Answer answer = trace.answer();
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(trace.rows())
        .extracting(Row::line)
        .containsExactly("%s %d %s %s".formatted(interaction, status, patient, target));
  }
}
