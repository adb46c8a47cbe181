package example.couplekap.access.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.CoupleInCare;
import example.couplekap.support.SecuredServer.Bearer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Searches find, count and order what the caller may see, and criteria tell nothing of the rest.
 */
class SearchWithholdingTest {

  private static CoupleInCare couple;
  private static Callers callers;

  @BeforeAll
  static void store() {
    couple = CoupleInCare.store();
    callers = Callers.of(couple);
  }

  @Test
  void labelsCloseRecordsOfOnesOwnChartInThePortalOnly() {
    Set<String> seen = ids(callers.partnerA().get("/QuestionnaireResponse"));
    Set<String> all = ids(callers.hospitalOfA().get("/QuestionnaireResponse"));
    String screening =
        couple.course().all(QuestionnaireResponse.class).stream()
            .filter(each -> each.getSubject().getReference().equals("Patient/" + couple.a()))
            .filter(
                each ->
                    each.getMeta().getSecurity().stream()
                        .anyMatch(label -> label.getCode().equals("SDV")))
            .findFirst()
            .orElseThrow()
            .getIdPart();

    assertThat(all).contains(screening).hasSizeGreaterThan(seen.size());
    assertThat(seen).isNotEmpty().doesNotContain(screening);
    assertThat(callers.partnerA().get("/QuestionnaireResponse/" + screening).status())
        .isEqualTo(404);
    assertThat(callers.partnerA().get("/QuestionnaireResponse?_summary=count").bundle().getTotal())
        .isEqualTo(seen.size());
    assertThat(
            callers
                .partnerA()
                .get("/QuestionnaireResponse?_total=accurate&_count=1")
                .bundle()
                .getTotal())
        .isEqualTo(seen.size());
  }

  @Test
  void whatIsIncludedIsWithheldToo() {
    Set<String> seen =
        ids(
            callers
                .partnerA()
                .get(
                    "/Patient?_revinclude=QuestionnaireResponse:subject&_revinclude=Encounter:subject"));
    Set<String> own = ids(callers.partnerA().get("/QuestionnaireResponse"));

    assertThat(seen).containsAll(own).contains(couple.a()).doesNotContain(couple.b());
    String screening = hiddenFromThePortal();
    assertThat(seen).doesNotContain(screening);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Encounter?patient.family=x",
        "/Encounter?subject:Patient.identifier=x",
        "/CarePlan?partner.name=x",
        "/Encounter?episode-of-care.dyad=x",
        "/Patient?_has:Encounter:subject:status=finished",
        "/Patient?_has:Observation:patient:_has:Provenance:target:agent=x",
        "/Practitioner?_has:Encounter:participant:status=finished",
        "/Encounter?_sort=patient.family",
        "/CareTeam?participant:Practitioner._has:Encounter:participant:status=finished",
        "/Practitioner?_revinclude=Encounter:participant",
        "/Location?_revinclude=*",
        "/CareTeam?_include=CareTeam:participant&_revinclude:iterate=Encounter:participant",
      })
  void criteriaAboutOtherRecordsAreRefusedAlike(String search) {
    for (Bearer caller : List.of(callers.partnerA(), callers.therapist(), callers.hospitalOfA())) {
      assertThat(caller.get(search).status()).as(search).isBetween(400, 403);
    }
  }

  @Test
  void thePartnersPatientIsNobodyInASearch() {
    for (String search :
        List.of(
            "/Encounter?patient=Patient/%s",
            "/Encounter?subject=%s",
            "/Patient?_id=%s",
            "/CarePlan?patient=%s&category=assess-plan")) {
      Answer partner = callers.partnerA().get(search.formatted(couple.b()));
      Answer nobody =
          callers.partnerA().get(search.formatted("00000000-0000-4000-8000-000000000000"));
      assertThat(partner.status()).isEqualTo(200).isEqualTo(nobody.status());
      assertThat(partner.bundle().getEntry()).isEmpty();
      assertThat(partner.bundle().getTotal()).isEqualTo(nobody.bundle().getTotal());
    }
  }

  @Test
  void theKeyOfTheCoupleIsNotForThem() {
    assertThat(callers.partnerA().get("/EpisodeOfCare?dyad=x").status()).isEqualTo(403);
    assertThat(callers.partnerA().get("/EpisodeOfCare").body()).doesNotContain("kap-dyad");
    assertThat(callers.hospitalOfA().get("/EpisodeOfCare").body()).contains("kap-dyad");
  }

  @Test
  void historiesOfAllRecordsAreClosed() {
    for (String path : List.of("/_history", "/Encounter/_history", "/Patient/_history")) {
      assertThat(callers.hospitalOfA().get(path).status()).as(path).isEqualTo(403);
    }
  }

  @Test
  void aBatchReadsNoMore() {
    String session = couple.record(Encounter.class, couple.b());
    Bundle batch = new Bundle().setType(BundleType.BATCH);
    for (String url :
        List.of("Encounter", session, "Patient/" + couple.b(), "Encounter?patient=" + couple.b())) {
      batch.addEntry().getRequest().setMethod(HTTPVerb.GET).setUrl(url);
    }
    Answer answer = callers.hospitalOfA().post("/", batch);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("\"reference\":\"Patient/" + couple.b());
    List<BundleEntryComponent> entries = answer.bundle().getEntry();
    assertThat(((Bundle) entries.get(0).getResource()).getEntry()).isNotEmpty();
    assertThat(entries.get(1).getResponse().getStatus()).startsWith("404");
    assertThat(entries.get(2).getResponse().getStatus()).startsWith("404");
    assertThat(((Bundle) entries.get(3).getResource()).getEntry()).isEmpty();
  }

  @Test
  void everythingIsOneChartWithoutWhatIsPrivate() {
    Set<String> everything =
        ids(callers.partnerA().get("/Patient/" + couple.a() + "/$everything?_count=200"));

    assertThat(everything)
        .contains(couple.a())
        .doesNotContain(couple.b(), hiddenFromThePortal())
        .contains(couple.record(Consent.class, couple.a()).replaceFirst(".*/", ""));
    assertThat(callers.partnerA().get("/Patient/" + couple.b() + "/$everything").status())
        .isEqualTo(404);
    Bundle page =
        callers.partnerA().get("/Patient/" + couple.a() + "/$everything?_count=2").bundle();
    assertThat(page.getLink("next")).isNull();
    assertThat(
            page.getEntry().stream()
                .filter(entry -> entry.getSearch().getMode() == SearchEntryMode.MATCH))
        .hasSize(page.getTotal());
    assertThat(callers.hospitalOfA().get("/Patient/$everything").status()).isEqualTo(405);
  }

  @Test
  void thePagesOfASearchAreTheSearchers() {
    Answer first = callers.therapist().get("/Encounter?_count=2");
    String next = first.bundle().getLink("next").getUrl().replaceFirst("^[^?]*", "/");
    assertThat(callers.therapist().get(next).status()).isEqualTo(200);
    Answer stranger = callers.partnerA().get(next);
    Answer nothing =
        callers.partnerA().get(next.replaceFirst("_getpages=.{8}", "_getpages=00000000"));
    assertThat(stranger.status()).isEqualTo(410).isEqualTo(nothing.status());
    assertThat(stranger.body()).isEqualTo(nothing.body());
  }

  @Test
  void aSearchByPostIsNarrowedToo() {
    Answer answer =
        callers
            .partnerA()
            .send(
                "POST",
                "/Encounter/_search",
                BodyPublishers.ofString("patient=" + couple.b()),
                "Content-Type",
                "application/x-www-form-urlencoded");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.bundle().getEntry()).isEmpty();
  }

  private static String hiddenFromThePortal() {
    return couple.course().all(QuestionnaireResponse.class).stream()
        .filter(
            each ->
                each.getMeta().getSecurity().stream()
                    .anyMatch(label -> label.getCode().equals("SDV")))
        .filter(each -> each.getSubject().getReference().equals("Patient/" + couple.a()))
        .map(Resource::getIdPart)
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> ids(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.bundle().getEntry().stream()
        .map(entry -> entry.getResource().getIdElement().getIdPart())
        .collect(Collectors.toSet());
  }
}
