package example.couplekap.audit;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.audit.AuditTrail.Row;
import example.couplekap.audit.AuditTrail.Trace;
import example.couplekap.support.CoupleInCare;
import example.couplekap.support.Http;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the entries of Bundles leave in the audit trail. */
class AuditedBundlesTest {

  private static Audited audited;
  private static String a;
  private static String b;
  private static String plan;

  @BeforeAll
  static void store() {
    audited = Audited.store();
    a = audited.couple().a();
    b = audited.couple().b();
    plan = audited.couple().record(CarePlan.class, a);
  }

  @Test
  void eachEntryOfABundleLeavesItsOwnEvent() {
    for (BundleType type : List.of(BundleType.TRANSACTION, BundleType.BATCH)) {
      Bundle bundle = new Bundle().setType(type);
      bundle
          .addEntry()
          .setResource(practitioner())
          .getRequest()
          .setMethod(HTTPVerb.POST)
          .setUrl("Practitioner");
      get(bundle, plan);
      get(bundle, "CarePlan?_count=50");

      Trace trace = AuditTrail.trace(headers -> audited.hospital().post("", bundle, headers));

      assertThat(trace.answer().status()).as(trace.answer().body()).isEqualTo(200);
      assertThat(trace.rows())
          .extracting(Row::interaction)
          .containsExactly("create", "read", "search-type");
    }
  }

  @Test
  void anEntryThatIsRefusedLeavesARefusal() {
    Bundle batch = new Bundle().setType(BundleType.BATCH);
    get(batch, plan);
    get(batch, "Patient/" + b);

    Trace trace = AuditTrail.trace(headers -> audited.hospital().post("", batch, headers));

    assertThat(trace.rows())
        .extracting(Row::line)
        .containsExactly(
            "read 200 %s %s".formatted(a, plan), "read 404 %s Patient/%s".formatted(b, b));
  }

  @Test
  void aTransactionThatIsRolledBackLeavesOneRefusalAndNoSuccess() {
    Practitioner first = practitioner();
    Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
    for (Resource resource : List.of(first, new Encounter())) {
      transaction
          .addEntry()
          .setResource(resource)
          .getRequest()
          .setMethod(HTTPVerb.POST)
          .setUrl(resource.fhirType());
    }

    Trace trace = AuditTrail.trace(headers -> audited.hospital().post("", transaction, headers));

    int status = trace.answer().status();
    assertThat(status).isBetween(400, 499);
    assertThat(trace.rows())
        .extracting(Row::line)
        .containsExactly("transaction %d null -".formatted(status));
  }

  @Test
  void whatIsToldOfTwoCouplesStandsInEachOnesOwnChart() {
    CoupleInCare other = CoupleInCare.store();
    Patient alsoOfThisHospital = Http.get("/Patient/" + other.a()).resource(Patient.class);
    alsoOfThisHospital
        .getManagingOrganization()
        .setReference("Organization/" + audited.couple().organizations().get(0));
    assertThat(Http.put("/Patient/" + other.a(), alsoOfThisHospital).status()).isEqualTo(200);
    String otherPlan = other.record(CarePlan.class, other.a());
    Bundle batch = new Bundle().setType(BundleType.BATCH);
    get(batch, plan + "/$kap-status");
    get(batch, otherPlan + "/$kap-status");

    Trace trace = AuditTrail.trace(headers -> audited.hospital().post("", batch, headers));

    assertThat(trace.rows())
        .extracting(Row::line)
        .containsExactly(
            "operation 200 %s %s".formatted(a, plan),
            "operation 200 %s %s".formatted(other.a(), otherPlan));
  }

  private static void get(Bundle bundle, String url) {
    bundle.addEntry().getRequest().setMethod(HTTPVerb.GET).setUrl(url);
  }

  private static Practitioner practitioner() {
    Practitioner practitioner = new Practitioner().setActive(true);
    practitioner
        .addIdentifier()
        .setSystem("https://staff.example")
        .setValue(UUID.randomUUID().toString());
    return practitioner;
  }
}
