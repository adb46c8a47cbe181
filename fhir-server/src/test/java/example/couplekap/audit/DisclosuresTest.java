package example.couplekap.audit;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.CoupleInCare;
import example.couplekap.support.Examples;
import example.couplekap.support.Http;
import example.couplekap.support.KeycloakUnderTest;
import example.couplekap.support.SecuredServer;
import example.couplekap.support.SecuredServer.Bearer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What patients are told of who saw their chart. */
class DisclosuresTest {

  private static final String TYPES = "http://hl7.org/fhir/resource-types";

  private static Audited audited;
  private static String a;
  private static String b;
  private static String partnerOfA;
  private static Bearer partnerB;

  @BeforeAll
  static void use() {
    audited = Audited.store();
    CoupleInCare couple = audited.couple();
    a = couple.a();
    b = couple.b();
    partnerOfA = couple.record(RelatedPerson.class, a);
    String plan = "/" + couple.record(CarePlan.class, a);
    partnerB = partnerWithConsent();

    assertStatus(200, audited.partnerA().get(plan));
    assertStatus(404, audited.otherHospital().get(plan));
    assertStatus(200, audited.therapist().get(plan));
    assertStatus(200, audited.therapist().get("/CarePlan?patient=" + a + "," + b));
    assertStatus(200, audited.therapist().get("/" + couple.record(CarePlan.class, b)));
    assertStatus(200, audited.emergency().get("/Patient/" + a));
    assertStatus(200, audited.hospital().get("/Patient/" + a + "/$everything"));
    assertStatus(200, partnerB.get(plan));
    assertStatus(200, partnerB.get("/Patient/" + a));
    assertStatus(404, partnerB.get("/" + couple.record(Encounter.class, a)));
    assertStatus(200, partnerB.get("/Encounter?patient=" + a));
  }

  private static Bearer partnerWithConsent() {
    Consent consent = Examples.fresh(Consent.class, "partner-disclosure-consent-minimal");
    consent.setPatient(new Reference("Patient/" + a));
    consent.getProvision().getActorFirstRep().setReference(new Reference(partnerOfA));
    consent.getProvision().addClass_(new Coding(TYPES, "Patient", null));
    consent.getPerformer().forEach(each -> each.setReference("Patient/" + a));
    consent
        .getProvision()
        .getPeriod()
        .setStartElement(new DateTimeType("2026-01-01"))
        .setEndElement(new DateTimeType(LocalDate.now(ZoneOffset.UTC).plusYears(1).toString()));
    Answer created = Http.create(consent);
    assertStatus(201, created);
    String user = "partner-b-" + audited.user();
    KeycloakUnderTest.development()
        .addUser(
            user,
            Map.of(
                "fhirUser", List.of("Patient/" + b),
                "patient", List.of(b),
                "related_person", List.of(partnerOfA.replaceFirst(".*/", ""))));
    return SecuredServer.as(
        KeycloakUnderTest.development()
            .portalApp()
            .login(user, "openid fhirUser patient/*.rs")
            .accessToken());
  }

  @Test
  void aPatientIsToldWhoSawTheChartAndHow() {
    assertThat(lines(audited.partnerA().get(account(a))))
        .containsExactly(
            "read Patient %s".formatted(partnerOfA),
            "read CarePlan %s".formatted(partnerOfA),
            "operation Patient -",
            "read Patient %s BTG".formatted(audited.couple().therapist()),
            "search-type CarePlan %s".formatted(audited.couple().therapist()),
            "read CarePlan %s".formatted(audited.couple().therapist()));
  }

  @Test
  void theHospitalThatKeepsTheChartCanAccountForItToo() {
    assertThat(lines(audited.hospital().get(account(a))))
        .contains("read CarePlan %s".formatted(partnerOfA));
  }

  @Test
  void nothingInItIsOfTheOtherChart() {
    String body = audited.partnerA().get(account(a)).body();
    assertThat(body)
        .doesNotContain(b)
        .doesNotContain(audited.couple().record(CarePlan.class, b).replaceFirst(".*/", ""))
        .doesNotContain("\"network\"");
  }

  @Test
  void aTimeNarrowsIt() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Bearer patient = audited.partnerA();
    int all = patient.get(account(a)).bundle().getTotal();
    assertThat(total(patient, "?start=" + today.minusDays(1))).isEqualTo(all);
    assertThat(total(patient, "?start=" + today.minusDays(1) + "&end=" + today.plusDays(1)))
        .isEqualTo(all);
    assertThat(total(patient, "?start=" + today.plusDays(2))).isZero();
    assertThat(total(patient, "?end=" + today.minusDays(2))).isZero();
    assertThat(patient.get(account(a) + "?start=yesterday").status()).isEqualTo(400);
  }

  @Test
  void itComesInPages() {
    Bundle first = audited.partnerA().get(account(a) + "?_count=2").bundle();
    assertThat(first.getEntry()).hasSize(2);
    assertThat(first.getTotal()).isGreaterThan(4);
    String next = first.getLink(Bundle.LINK_NEXT).getUrl().replaceFirst(".*/fhir", "");
    Bundle second = audited.partnerA().get(next).bundle();
    assertThat(second.getEntry()).hasSize(2);
    assertThat(second.getEntryFirstRep().getFullUrl())
        .isNotIn(first.getEntry().stream().map(BundleEntryComponent::getFullUrl).toList());
  }

  @Test
  void forAnybodyElseThereIsNoSuchChart() {
    assertStatus(404, audited.partnerA().get(account(b)));
    assertStatus(404, partnerB.get(account(a)));
    assertStatus(404, audited.therapist().get(account(a)));
    assertStatus(404, audited.otherHospital().get(account(a)));
    assertStatus(404, audited.partnerA().get(account("none-such")));
  }

  private static String account(String patient) {
    return "/Patient/" + patient + "/$kap-disclosures";
  }

  private static int total(Bearer caller, String query) {
    return caller.get(account(a) + query).bundle().getTotal();
  }

  private static List<String> lines(Answer answer) {
    assertStatus(200, answer);
    return answer.bundle().getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .map(AuditEvent.class::cast)
        .filter(event -> !isAccount(event))
        .map(DisclosuresTest::line)
        .toList();
  }

  /** The hospital's own accounting is an access to the chart as any other. */
  private static boolean isAccount(AuditEvent event) {
    return "$kap-disclosures".equals(event.getEntity().get(1).getName());
  }

  private static String line(AuditEvent event) {
    String person = event.getAgentFirstRep().getWho().getReference();
    return "%s %s %s%s"
        .formatted(
            event.getSubtypeFirstRep().getCode(),
            event.getEntity().get(1).getWhat().getType(),
            person.startsWith("Organization") ? "-" : person,
            event.hasPurposeOfEvent() ? " BTG" : "");
  }

  private static void assertStatus(int status, Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
  }
}
