package example.couplekap.protocol.enforcement;

import static example.couplekap.protocol.enforcement.CourseWrites.errors;
import static example.couplekap.protocol.enforcement.CourseWrites.exclude;
import static example.couplekap.protocol.enforcement.CourseWrites.later;
import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.Door;
import example.couplekap.support.Http;
import example.couplekap.support.StoredCourse;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way to write leads past the rules. */
class CourseDoorsTest {

  private static final String ALL = "/Encounter?_summary=count";

  @ParameterizedTest
  @EnumSource
  void aSessionMayBegin(Door door) {
    Encounter planned = planned(StoredCourse.store("t1-single-dosing"));

    Answer answer = door.write(begun(planned));

    assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
  }

  @ParameterizedTest
  @EnumSource
  void noSessionBeginsAfterAnExclusion(Door door) {
    StoredCourse course = StoredCourse.store("t1-single-dosing");
    exclude(course);
    Encounter planned = planned(course);
    int before = Http.count(ALL);

    Answer answer = door.write(begun(planned));

    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(errors(answer)).containsExactly("B7");
    assertThat(Http.count(ALL)).isEqualTo(before);
    assertThat(Http.get("/Encounter/" + planned.getIdPart()).resource(Encounter.class))
        .extracting(Encounter::getStatus, session -> session.getMeta().getVersionId())
        .containsExactly(EncounterStatus.PLANNED, "1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/Consent/%s", "/Consent?_id=%s"})
  void aConsentThatDosesRestOnIsNotDeleted(String door) {
    String consent = ketamineConsent(StoredCourse.store("t1-single-dosing"));

    Answer answer = Http.delete(door.formatted(consent));

    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(errors(answer)).containsExactly("D6");
    assertThat(Http.get("/Consent/" + consent).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aConsentIsExchangedInOneTransactionInEitherOrder(boolean deletionFirst) {
    StoredCourse course = StoredCourse.store("t1-single-dosing");
    String old = ketamineConsent(course);
    Consent copy = Http.get("/Consent/" + old).resource(Consent.class);
    copy.setId((String) null);
    BundleEntryComponent deletion = new BundleEntryComponent();
    deletion.getRequest().setMethod(HTTPVerb.DELETE).setUrl("Consent/" + old);
    BundleEntryComponent creation = new BundleEntryComponent().setResource(copy);
    creation.getRequest().setMethod(HTTPVerb.POST).setUrl("Consent");
    Bundle exchange = new Bundle().setType(BundleType.TRANSACTION);
    exchange.addEntry(deletionFirst ? deletion : creation);
    exchange.addEntry(deletionFirst ? creation : deletion);

    Answer answer = Http.post("", exchange);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(Http.get("/Consent/" + old).status()).isEqualTo(410);
  }

  @Test
  void aTransactionThatOnlyTakesTheConsentAwayIsRefused() {
    String consent = ketamineConsent(StoredCourse.store("t1-single-dosing"));
    Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
    transaction.addEntry().getRequest().setMethod(HTTPVerb.DELETE).setUrl("Consent/" + consent);

    Answer answer = Http.post("", transaction);

    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(errors(answer)).containsExactly("D6");
    assertThat(Http.get("/Consent/" + consent).status()).isEqualTo(200);
  }

  private static String ketamineConsent(StoredCourse course) {
    return course
        .get(Consent.class, each -> CourseWrites.is(each.getCategory(), "ketamine"))
        .getIdPart();
  }

  /** The session begins. */
  private static Door.Change begun(Encounter planned) {
    Parameters patch = new Parameters();
    ParametersParameterComponent operation = patch.addParameter().setName("operation");
    operation.addPart().setName("type").setValue(new CodeType("replace"));
    operation.addPart().setName("path").setValue(new StringType("Encounter.status"));
    operation.addPart().setName("value").setValue(new CodeType("in-progress"));
    return new Door.Change(
        planned.copy().setStatus(EncounterStatus.INPROGRESS),
        "[{\"op\": \"replace\", \"path\": \"/status\", \"value\": \"in-progress\"}]",
        patch);
  }

  /** An integration session after the course, agreed on and not begun. */
  private static Encounter planned(StoredCourse course) {
    Encounter session = course.session("t1-10");
    Identifier identifier = session.getIdentifierFirstRep().copy();
    later(session).setStatus(EncounterStatus.PLANNED);
    session.getPeriod().setEnd(null);
    session.addIdentifier(identifier.setValue(UUID.randomUUID().toString()));
    Answer stored = Http.create(session);
    assertThat(stored.status()).as(stored.body()).isEqualTo(201);
    return Http.get("/Encounter/" + stored.id()).resource(Encounter.class);
  }
}
