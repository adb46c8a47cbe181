package example.couplekap.audit;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import example.couplekap.support.SecuredServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Practitioner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be recorded is not done. */
class AuditUnavailableTest {

  private static Audited audited;

  @BeforeAll
  static void store() {
    audited = Audited.store();
  }

  @BeforeEach
  void takeTheTableAway() {
    AuditTrail.database().execute("alter table kap_audit_event rename to kap_audit_event_away");
  }

  @AfterEach
  void bringTheTableBack() {
    AuditTrail.database().execute("alter table kap_audit_event_away rename to kap_audit_event");
    assertThat(audited.hospital().get(plan()).status()).isEqualTo(200);
  }

  @Test
  void nothingIsShown() {
    List<Supplier<Answer>> requests =
        List.of(
            () -> audited.hospital().get(plan()),
            () -> audited.hospital().get("/CarePlan"),
            () -> audited.partnerA().get("/Patient/" + audited.couple().b()),
            () -> Http.sendTo(SecuredServer.fhir() + plan(), "GET", BodyPublishers.noBody()));
    for (Supplier<Answer> request : requests) {
      assertRefused(request.get());
    }
  }

  @Test
  void nothingIsWritten() {
    Practitioner practitioner = new Practitioner().setActive(true);
    String value = UUID.randomUUID().toString();
    practitioner.addIdentifier().setSystem("https://staff.example").setValue(value);
    Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
    transaction
        .addEntry()
        .setResource(practitioner)
        .getRequest()
        .setMethod(HTTPVerb.POST)
        .setUrl("Practitioner");
    CarePlan plan = Http.get(plan()).resource(CarePlan.class);
    String version = plan.getMeta().getVersionId();

    assertRefused(audited.hospital().post("/Practitioner", practitioner));
    assertRefused(audited.hospital().post("", transaction));
    assertRefused(audited.hospital().put(plan(), plan.setTitle("Other")));
    assertRefused(audited.hospital().delete(plan()));

    assertThat(Http.count("/Practitioner?identifier=" + value)).isZero();
    assertThat(Http.get(plan()).resource(CarePlan.class).getMeta().getVersionId())
        .isEqualTo(version);
  }

  private static String plan() {
    return "/" + audited.couple().record(CarePlan.class, audited.couple().a());
  }

  private static void assertRefused(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(503);
    assertThat(answer.resource(OperationOutcome.class).getIssue()).hasSize(1);
    assertThat(answer.body()).contains("audit trail").doesNotContain(audited.couple().a());
    assertThat(answer.header("X-Request-ID")).isNotEmpty();
  }
}
