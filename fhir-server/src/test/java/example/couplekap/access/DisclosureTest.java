package example.couplekap.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentDataMeaning;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** What a consent opens to a partner: what it names, to whom, while it lasts, and nothing else. */
class DisclosureTest {

  private static final String ACT = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
  private static final String SESSIONS = "https://couple-kap.example/fhir/CodeSystem/x";
  private static final Instant NOON = Instant.parse("2026-06-15T12:00:00Z");

  private final CarePlan plan = inChart(new CarePlan(), "p");
  private final Encounter session = inChart(new Encounter(), "e");

  @Test
  void aKindOfRecord() {
    assertThat(opens(consent(all -> {}), plan)).isTrue();
    assertThat(opens(consent(all -> {}), session)).isFalse();
  }

  @Test
  void aKindOfContent() {
    session.addType(new CodeableConcept(new Coding(SESSIONS, "feedback", null)));
    Consent consent =
        consent(
            provision -> {
              provision.getClass_().clear();
              provision.addCode(new CodeableConcept(new Coding(SESSIONS, "feedback", null)));
            });
    assertThat(opens(consent, session)).isTrue();
    assertThat(opens(consent, plan)).isFalse();
  }

  @Test
  void oneRecord() {
    Consent consent =
        consent(
            provision -> {
              provision.getClass_().clear();
              provision
                  .addData()
                  .setMeaning(ConsentDataMeaning.INSTANCE)
                  .setReference(new Reference("Encounter/e"));
            });
    assertThat(opens(consent, session)).isTrue();
    assertThat(opens(consent, plan)).isFalse();
  }

  @Test
  void allCriteriaMustBeMet() {
    Consent consent =
        consent(
            provision ->
                provision.addCode(new CodeableConcept(new Coding(SESSIONS, "feedback", null))));
    assertThat(opens(consent, plan)).isFalse();
  }

  @Test
  void withoutCriteriaNothingIsOpen() {
    assertThat(opens(consent(provision -> provision.getClass_().clear()), plan)).isFalse();
  }

  @Test
  void whatIsSensitiveIsOpenedByNameOnly() {
    for (String label : new String[] {"PSYTHPN", "SDV", "SUD", "NODSCLCD"}) {
      CarePlan sensitive = plan.copy();
      sensitive.getMeta().addSecurity(ACT, label, null);
      assertThat(opens(consent(provision -> {}), sensitive)).as(label).isFalse();
      Consent named =
          consent(provision -> provision.addSecurityLabel(new Coding(ACT, label, null)));
      assertThat(opens(named, sensitive)).as(label).isTrue();
      assertThat(opens(named, plan)).as(label).isFalse();
    }
  }

  @Test
  void aNestedRefusalCloses() {
    CarePlan labelled = plan.copy();
    labelled.getMeta().addSecurity(ACT, "PSY", null);
    Consent consent =
        consent(
            provision ->
                provision
                    .addProvision()
                    .setType(ConsentProvisionType.DENY)
                    .addSecurityLabel(new Coding(ACT, "PSY", null)));
    assertThat(opens(consent, plan)).isTrue();
    assertThat(opens(consent, labelled)).isFalse();
  }

  @Test
  void whatIsNotUnderstoodCloses() {
    assertThat(opens(consent(provision -> provision.setDataPeriod(new Period())), plan)).isTrue();
    assertThat(
            opens(
                consent(
                    provision ->
                        provision.setDataPeriod(
                            new Period().setStartElement(new DateTimeType("2026-01-01")))),
                plan))
        .isFalse();
    assertThat(
            opens(
                consent(
                    provision ->
                        provision
                            .addProvision()
                            .setType(ConsentProvisionType.PERMIT)
                            .addClass_(new Coding("urn:x", "y", null))),
                plan))
        .isFalse();
  }

  @Test
  void itLastsToTheEndOfItsLastDay() {
    Consent consent =
        consent(
            provision ->
                provision.setPeriod(
                    new Period()
                        .setStartElement(new DateTimeType("2026-06-15T08:00:00Z"))
                        .setEndElement(new DateTimeType("2026-06-15T12:00:00Z"))));
    assertThat(opens(consent, plan, Instant.parse("2026-06-15T07:59:59Z"))).isFalse();
    assertThat(opens(consent, plan, Instant.parse("2026-06-15T08:00:00Z"))).isTrue();
    assertThat(opens(consent, plan, Instant.parse("2026-06-15T12:00:00Z"))).isTrue();
    assertThat(opens(consent, plan, Instant.parse("2026-06-15T12:00:01Z"))).isFalse();

    Consent byDay =
        consent(
            provision ->
                provision.setPeriod(new Period().setEndElement(new DateTimeType("2026-06-15"))));
    assertThat(opens(byDay, plan, Instant.parse("2026-06-14T12:00:00Z"))).isTrue();
    assertThat(opens(byDay, plan, NOON)).isTrue();
    assertThat(opens(byDay, plan, Instant.parse("2026-06-17T12:00:00Z"))).isFalse();
    assertThat(opens(consent(provision -> provision.setPeriod(null)), plan)).isFalse();
  }

  @Test
  void itIsForTheReaderAndTheChartItNames() {
    Consent consent = consent(provision -> {});
    assertThat(new Disclosure(consent).opens(plan, "somebody-else", NOON)).isFalse();
    plan.setSubject(new Reference("Patient/another"));
    assertThat(opens(consent, plan)).isFalse();
  }

  @Test
  void onlyAnActiveConsentToDisclosureOpens() {
    Consent revoked = consent(provision -> {}).setStatus(ConsentState.INACTIVE);
    assertThat(opens(revoked, plan)).isFalse();
    Consent other = consent(provision -> {});
    other.getCategory().clear();
    assertThat(opens(other, plan)).isFalse();
    assertThat(opens(consent(provision -> provision.setType(ConsentProvisionType.DENY)), plan))
        .isFalse();
  }

  private static boolean opens(Consent consent, Resource record) {
    return opens(consent, record, NOON);
  }

  private static boolean opens(Consent consent, Resource record, Instant at) {
    return new Disclosure(consent).opens(record, "r", at);
  }

  private static Consent consent(Consumer<ProvisionComponent> change) {
    Consent consent = new Consent().setStatus(ConsentState.ACTIVE);
    consent.addCategory(new CodeableConcept(new Coding(ACT, "IDSCL", null)));
    consent.setPatient(new Reference("Patient/1"));
    ProvisionComponent provision =
        consent
            .getProvision()
            .setType(ConsentProvisionType.PERMIT)
            .setPeriod(new Period().setEndElement(new DateTimeType("2026-12-31")))
            .addClass_(new Coding("http://hl7.org/fhir/resource-types", "CarePlan", null));
    provision.addActor().setReference(new Reference("RelatedPerson/r"));
    change.accept(provision);
    return consent;
  }

  private static CarePlan inChart(CarePlan plan, String id) {
    plan.setId(id);
    return plan.setSubject(new Reference("Patient/1"));
  }

  private static Encounter inChart(Encounter encounter, String id) {
    encounter.setId(id);
    return encounter.setSubject(new Reference("Patient/1"));
  }
}
