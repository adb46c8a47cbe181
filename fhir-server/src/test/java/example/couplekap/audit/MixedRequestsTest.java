package example.couplekap.audit;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Http;
import example.couplekap.support.SecuredServer;
import example.couplekap.support.SecuredServer.Bearer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * As many requests of all kinds, so many events; and the log tells neither tokens nor names. {@code
 * -Dkap.test.requests=1000} makes it a thousand.
 */
@ExtendWith(OutputCaptureExtension.class)
class MixedRequestsTest {

  private static final int REQUESTS = Integer.getInteger("kap.test.requests", 120);

  @Test
  void eachRequestLeavesItsEvent(CapturedOutput log) {
    Audited audited = Audited.store();
    String a = audited.couple().a();
    String plan = "/" + audited.couple().record(CarePlan.class, a);
    String family = "Unmistakable" + audited.user();
    Bearer hospital = audited.hospital();
    Bearer partner = audited.partnerA();
    Bearer therapist = audited.therapist();
    Practitioner person = new Practitioner().addName(new HumanName().setFamily(family));
    List<Consumer<String[]>> kinds =
        List.of(
            id -> therapist.get(plan, id),
            id -> therapist.get("/CarePlan?patient=" + a, id),
            id -> partner.get("/Patient?name=" + family, id),
            id -> partner.get("/Patient/" + audited.couple().b(), id),
            id -> partner.delete(plan, id),
            id -> hospital.get(plan + "/_history", id),
            id -> hospital.get(plan + "/_history/1", id),
            id -> hospital.get("/Patient/" + a + "/$everything", id),
            id -> hospital.post("/Practitioner", person, id),
            id -> hospital.post("/Patient", new Patient().addName(person.getNameFirstRep()), id),
            id -> hospital.post("/CarePlan", new CarePlan(), id),
            id -> Http.sendTo(SecuredServer.fhir() + plan, "GET", BodyPublishers.noBody(), id));
    Set<String> ids = new HashSet<>();

    for (int i = 0; i < REQUESTS; i++) {
      String id = UUID.randomUUID().toString();
      ids.add(id);
      kinds.get(i % kinds.size()).accept(new String[] {AuditTrail.REQUEST_ID, id});
    }

    List<String> recorded =
        AuditTrail.database().queryForList("select request from kap_audit_event", String.class);
    assertThat(recorded.stream().filter(ids::contains)).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(log.getAll()).contains(ids).doesNotContain("eyJ", family);
    names(audited)
        .forEach(name -> assertThat(log.getAll()).doesNotContainPattern("\\b" + name + "\\b"));
  }

  private static List<String> names(Audited audited) {
    return audited.couple().course().all(Patient.class).stream()
        .flatMap(patient -> patient.getName().stream())
        .flatMap(
            name ->
                Stream.concat(
                    Stream.ofNullable(name.getFamily()),
                    name.getGiven().stream().map(StringType::getValue)))
        .toList();
  }
}
