package example.couplekap.access.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.access.RecordKind;
import example.couplekap.support.Answer;
import example.couplekap.support.CoupleInCare;
import example.couplekap.support.Examples;
import example.couplekap.support.KeycloakUnderTest;
import example.couplekap.support.SecuredServer;
import example.couplekap.support.SecuredServer.Bearer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one partner's consent opens of their chart to the other, from the next request on. */
class PartnerDisclosureTest {

  private static final String SCOPES = "openid fhirUser patient/*.rs";
  private static final Set<String> OF_CHARTS = RecordKind.typesOfCharts();
  private static final Set<String> OPENED = Set.of("Patient", "CarePlan", "Encounter");

  private static CoupleInCare couple;
  private static Callers callers;
  private static String partnerOfA;
  private static Bearer partnerWithChart;
  private static Bearer partnerWithoutChart;

  private Consent consent;

  @BeforeAll
  static void store() {
    couple = CoupleInCare.store();
    callers = Callers.of(couple);
    partnerOfA = couple.record(RelatedPerson.class, couple.a());
    String id = partnerOfA.substring(partnerOfA.indexOf('/') + 1);
    String name = UUID.randomUUID().toString().substring(0, 8);
    KeycloakUnderTest.development()
        .addUser(
            "with-chart-" + name,
            Map.of(
                "fhirUser", List.of("Patient/" + couple.b()),
                "patient", List.of(couple.b()),
                "related_person", List.of(id)));
    KeycloakUnderTest.development()
        .addUser("proxy-" + name, Map.of("fhirUser", List.of(partnerOfA)));
    partnerWithChart = login("with-chart-" + name);
    partnerWithoutChart = login("proxy-" + name);
  }

  @BeforeEach
  void withoutConsent() {
    consent = Examples.fresh(Consent.class, "partner-disclosure-consent-minimal");
    consent.setPatient(new Reference("Patient/" + couple.a()));
    consent.getProvision().getActorFirstRep().setReference(new Reference(partnerOfA));
    consent.getPerformer().forEach(each -> each.setReference("Patient/" + couple.a()));
    consent
        .getProvision()
        .getPeriod()
        .setStartElement(new DateTimeType("2026-01-01"))
        .setEndElement(new DateTimeType(LocalDate.now(ZoneOffset.UTC).plusYears(1).toString()));
  }

  @Test
  void withoutConsentNothingIsOpen() {
    for (Bearer partner : List.of(partnerWithChart, partnerWithoutChart)) {
      assertClosed(partner, couple.record(CarePlan.class, couple.a()));
      assertThat(partner.get("/CarePlan?patient=" + couple.a()).bundle().getTotal()).isZero();
    }
  }

  @Test
  void aConsentOpensWhatItNamesUntilItIsRevoked() {
    String plan = couple.record(CarePlan.class, couple.a());
    String session = couple.record(Encounter.class, couple.a());
    store(consent);

    for (Bearer partner : List.of(partnerWithChart, partnerWithoutChart)) {
      Answer answer = partner.get("/" + plan);
      assertThat(answer.status()).as(answer.body()).isEqualTo(200);
      assertThat(answer.body()).doesNotContain("kap-dyad");
      Answer found = partner.get("/CarePlan?patient=" + couple.a());
      assertThat(found.status()).as(found.body()).isEqualTo(200);
      assertThat(found.bundle().getTotal()).isEqualTo(1);
      assertClosed(partner, session);
      assertThat(partner.get("/Encounter?patient=" + couple.a()).bundle().getTotal()).isZero();
      assertClosed(partner, "Patient/" + couple.a());
      for (String operation : List.of("$kap-course", "$kap-status", "$kap-protocol-check")) {
        assertClosed(partner, plan + "/" + operation);
      }
    }
    assertThat(partnerWithChart.get("/CarePlan").bundle().getTotal()).isEqualTo(1);

    consent.setStatus(ConsentState.INACTIVE);
    assertThat(
            callers
                .hospitalOfA()
                .put("/Consent/" + consent.getIdElement().getIdPart(), consent)
                .status())
        .isEqualTo(200);
    assertClosed(partnerWithChart, plan);
    assertClosed(partnerWithoutChart, plan);
  }

  @Test
  void theDocumentOfTheCourseAndTheChartHoldWhatWasOpened() {
    String plan = couple.record(CarePlan.class, couple.a());
    for (String type : List.of("Patient", "Encounter")) {
      consent
          .getProvision()
          .addClass_(new Coding("http://hl7.org/fhir/resource-types", type, null));
    }
    store(consent);

    for (Bearer partner : List.of(partnerWithChart, partnerWithoutChart)) {
      Answer document = partner.get("/" + plan + "/$kap-course");
      Answer chart = partner.get("/Patient/" + couple.a() + "/$everything");

      for (Answer answer : List.of(document, chart)) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("kap-dyad");
        List<String> held =
            answer.bundle().getEntry().stream()
                .map(entry -> entry.getResource().fhirType())
                .filter(OF_CHARTS::contains)
                .toList();
        assertThat(held).contains("CarePlan", "Encounter").isSubsetOf(OPENED);
      }
      assertThat(sessions(document)).isEqualTo(sessions(chart));
      for (String derived : List.of("$kap-status", "$kap-protocol-check")) {
        assertClosed(partner, plan + "/" + derived);
      }
    }

    delete();
    assertClosed(partnerWithChart, plan + "/$kap-course");
  }

  private static Set<String> sessions(Answer answer) {
    return answer.bundle().getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .filter(Encounter.class::isInstance)
        .map(Resource::getIdPart)
        .collect(Collectors.toSet());
  }

  @Test
  void aConsentThatIsOverOpensNothing() {
    consent.getProvision().getPeriod().setEndElement(new DateTimeType("2026-02-01"));
    store(consent);
    assertClosed(partnerWithChart, couple.record(CarePlan.class, couple.a()));
    delete();
  }

  @Test
  void answersOfAnIndividualScreeningAreNotOpenedByTheirKind() {
    consent
        .getProvision()
        .addClass_(new Coding("http://hl7.org/fhir/resource-types", "QuestionnaireResponse", null));
    store(consent);
    List<QuestionnaireResponse> answers =
        couple.course().all(QuestionnaireResponse.class).stream()
            .filter(each -> each.getSubject().getReference().equals("Patient/" + couple.a()))
            .toList();
    for (QuestionnaireResponse each : answers) {
      boolean sensitive =
          each.getMeta().getSecurity().stream().anyMatch(label -> label.getCode().equals("SDV"));
      int status = partnerWithChart.get("/QuestionnaireResponse/" + each.getIdPart()).status();
      assertThat(status).isEqualTo(sensitive ? 404 : 200);
    }
    delete();
  }

  @Test
  void nothingIsWrittenIntoADisclosedChart() {
    store(consent);
    CarePlan plan =
        partnerWithChart
            .get("/" + couple.record(CarePlan.class, couple.a()))
            .resource(CarePlan.class);
    assertThat(partnerWithChart.put("/CarePlan/" + plan.getIdElement().getIdPart(), plan).status())
        .isEqualTo(403);
    delete();
  }

  private void store(Consent asked) {
    Answer created = callers.hospitalOfA().post("/Consent", asked);
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    asked.setId(created.id());
  }

  private void delete() {
    assertThat(
            callers.hospitalOfA().delete("/Consent/" + consent.getIdElement().getIdPart()).status())
        .isEqualTo(200);
  }

  private static void assertClosed(Bearer partner, String reference) {
    assertThat(partner.get("/" + reference).status()).as(reference).isEqualTo(404);
  }

  private static Bearer login(String user) {
    return SecuredServer.as(
        KeycloakUnderTest.development().portalApp().login(user, SCOPES).accessToken());
  }
}
