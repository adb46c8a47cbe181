package example.couplekap.rest;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.CoupleInCare;
import example.couplekap.support.Http;
import example.couplekap.support.PlainRequest;
import example.couplekap.support.ProxiedServer;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server behind a reverse proxy speaks of itself by its public address alone. */
class PublicUrlTest {

  private static final Pattern ADDRESS = Pattern.compile("https?://(?:127\\.|localhost)[^\"\\s]*");
  private static final int PATIENTS = 5;

  private static CoupleInCare couple;
  private static String token;
  private static String system;
  private static List<String> patients;

  @BeforeAll
  static void store() {
    couple = CoupleInCare.store();
    String clinic = couple.organizations().get(0);
    token =
        ProxiedServer.realm()
            .addBackEnd("of-public-url-" + UUID.randomUUID(), clinic)
            .credentials("system/*.cruds")
            .accessToken();
    system = "urn:uuid:" + UUID.randomUUID();
    patients =
        IntStream.range(0, PATIENTS).mapToObj(each -> Http.create(patient(clinic)).id()).toList();
  }

  @Test
  void pagesLeadThroughTheProxyToTheEnd() {
    List<String> found = new ArrayList<>();
    Optional<String> next =
        Optional.of(ProxiedServer.publicUrl() + "/Patient?_count=2&identifier=" + system + "%7C");
    int pages = 0;
    while (next.isPresent()) {
      Answer page = get(next.get());
      assertSpeaksOfItselfInPublic(page);
      Bundle bundle = page.bundle();
      bundle.getEntry().stream()
          .map(BundleEntryComponent::getFullUrl)
          .map(url -> url.replace(ProxiedServer.publicUrl() + "/Patient/", ""))
          .forEach(found::add);
      next = Optional.ofNullable(bundle.getLink("next")).map(link -> link.getUrl());
      pages++;
    }

    assertThat(found).containsExactlyInAnyOrderElementsOf(patients);
    assertThat(pages).isGreaterThan(2);
  }

  @Test
  void everyAnswerSpeaksOfItInPublic() {
    String patient = "/Patient/" + patients.get(0);
    String plan = "/" + couple.record(CarePlan.class, couple.a());
    for (String path :
        List.of(
            patient,
            patient + "?_format=xml",
            patient + "/_history",
            patient + "/_history/1",
            patient + "/$everything",
            "/Patient?_summary=count",
            "/Patient/nobody",
            "/CarePlan?_include=CarePlan:subject&subject=Patient/" + couple.a(),
            plan + "/$kap-course",
            plan + "/$kap-status",
            "/StructureDefinition?_count=1",
            "/metadata",
            "/api-docs",
            "/.well-known/smart-configuration")) {
      assertSpeaksOfItselfInPublic(get(ProxiedServer.publicUrl() + path));
    }
  }

  @Test
  void whatIsStoredIsFoundWhereTheAnswerSays() {
    Answer created = send("POST", "/Patient", Http.json(patient(couple.organizations().get(0))));

    assertThat(created.status()).as(created.body()).isEqualTo(201);
    assertSpeaksOfItselfInPublic(created);
    assertThat(created.header("Location")).startsWith(ProxiedServer.publicUrl() + "/Patient/");
    assertThat(get(created.header("Location")).status()).isEqualTo(200);

    Answer searched =
        Http.sendTo(
            ProxiedServer.publicUrl() + "/Patient/_search",
            "POST",
            BodyPublishers.ofString("_count=1&identifier=" + system + "%7C"),
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Authorization",
            "Bearer " + token);
    assertSpeaksOfItselfInPublic(searched);
    assertThat(searched.bundle().getLink("next").getUrl()).startsWith(ProxiedServer.publicUrl());

    Bundle batch = new Bundle().setType(BundleType.BATCH);
    batch.addEntry().getRequest().setMethod(HTTPVerb.GET).setUrl("Patient?_count=1");
    assertSpeaksOfItselfInPublic(send("POST", "", Http.json(batch)));
  }

  @Test
  void whatARequestSaysOfItsWayChangesNothing() throws IOException {
    String answer =
        PlainRequest.send(
            ProxiedServer.fhir(),
            """
            GET /fhir/Patient?_count=1 HTTP/1.1
            Host: forged.example
            X-Forwarded-Host: forged.example
            X-Forwarded-Proto: https
            X-Forwarded-Port: 444
            X-Forwarded-Prefix: /forged
            X-Forwarded-For: 192.0.2.1
            Forwarded: host=forged.example;proto=https
            Authorization: Bearer %s
            """
                .formatted(token),
            "");

    assertThat(answer)
        .startsWith("HTTP/1.1 200")
        .contains(ProxiedServer.publicUrl() + "?_getpages=")
        .doesNotContain("forged");
  }

  @Test
  void discoverySaysThePublicAddress() {
    assertThat(
            get(ProxiedServer.publicUrl() + "/metadata")
                .resource(CapabilityStatement.class)
                .getImplementation()
                .getUrl())
        .isEqualTo(ProxiedServer.publicUrl());
    assertThat(get(ProxiedServer.publicUrl() + "/api-docs").body())
        .contains(ProxiedServer.publicUrl());
    assertThat(get(ProxiedServer.publicUrl() + "/.well-known/smart-configuration").body())
        .contains("\"issuer\":\"" + ProxiedServer.realm().issuer() + '"');
  }

  /** Whatever is of this machine in an answer begins with the public address, or is the realm's. */
  private static void assertSpeaksOfItselfInPublic(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isNotEqualTo(500).isNotEqualTo(401);
    String all = answer.headers().map() + answer.body();
    assertThat(ADDRESS.matcher(all).results().map(MatchResult::group))
        .allMatch(
            address ->
                address.startsWith(ProxiedServer.publicUrl())
                    || address.startsWith(ProxiedServer.realm().issuer()));
  }

  private static Patient patient(String organization) {
    Patient patient =
        new Patient()
            .setActive(true)
            .setManagingOrganization(new Reference("Organization/" + organization));
    patient.addIdentifier().setSystem(system).setValue(UUID.randomUUID().toString());
    return patient;
  }

  private static Answer get(String address) {
    return Http.sendTo(address, "GET", BodyPublishers.noBody(), "Authorization", "Bearer " + token);
  }

  private static Answer send(String method, String path, String body) {
    return Http.sendTo(
        ProxiedServer.publicUrl() + path,
        method,
        BodyPublishers.ofString(body),
        "Content-Type",
        Http.JSON,
        "Authorization",
        "Bearer " + token);
  }
}
