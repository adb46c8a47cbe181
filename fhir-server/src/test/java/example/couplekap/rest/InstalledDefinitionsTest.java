package example.couplekap.rest;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;

/** What the server works by cannot be changed through it; a site's own terminology can be added. */
class InstalledDefinitionsTest {

  private static final String CANONICAL = "https://couple-kap.example/fhir/";
  private static final int METHOD_NOT_ALLOWED = 405;
  private static final int FORBIDDEN = 403;

  @Test
  void aProfileIsOnlyRead() {
    String path = "/StructureDefinition/kap-care-plan";
    String before = Http.get(path).body();
    StructureDefinition profile = Http.get(path).resource(StructureDefinition.class);
    profile.setTitle("Anything goes");

    assertRefused(Http.put(path, profile), METHOD_NOT_ALLOWED, "StructureDefinition");

    assertThat(Http.get(path).body()).isEqualTo(before);
  }

  @Test
  void aProfileOfAClientIsNotStoredWhereNobodyWouldEnforceIt() {
    StructureDefinition profile = new StructureDefinition();
    profile.setUrl("http://clinic.example/StructureDefinition/patient");

    assertRefused(Http.create(profile), METHOD_NOT_ALLOWED, "StructureDefinition");
  }

  @Test
  void aSearchParameterIsNeitherAddedNorRemoved() {
    SearchParameter partner = new SearchParameter();
    partner.setUrl("http://clinic.example/SearchParameter/partner").setCode("partner");

    assertRefused(Http.create(partner), METHOD_NOT_ALLOWED, "SearchParameter");
    assertRefused(
        Http.delete("/SearchParameter/kap-careplan-partner"),
        METHOD_NOT_ALLOWED,
        "SearchParameter");
  }

  @Test
  void terminologyOfTheGuideIsNotChanged() {
    String path = "/CodeSystem/kap-rule";
    String before = Http.get(path).body();
    CodeSystem rules = Http.get(path).resource(CodeSystem.class);
    rules.getConceptFirstRep().setDisplay("No rule at all");

    assertRefused(Http.put(path, rules), FORBIDDEN, CANONICAL + "CodeSystem/kap-rule");
    assertRefused(Http.delete(path), FORBIDDEN, CANONICAL + "CodeSystem/kap-rule");
    assertThat(Http.get(path).body()).isEqualTo(before);
  }

  @Test
  void theGuidesNamesAreNotTaken() {
    assertRefused(
        Http.create(codeSystem(CANONICAL + "CodeSystem/kap-new")), FORBIDDEN, "another URL");
  }

  @Test
  void terminologyOfFhirIsNotRedefined() {
    ValueSet genders = new ValueSet();
    genders.setUrl("http://hl7.org/fhir/ValueSet/administrative-gender");
    genders.setStatus(PublicationStatus.ACTIVE);

    assertRefused(Http.create(genders), FORBIDDEN, "administrative-gender");
  }

  @Test
  void terminologyOfASiteIsStored() {
    assertThat(Http.create(codeSystem("http://clinic.example/CodeSystem/rooms")).status())
        .isEqualTo(201);
  }

  @Test
  void aTransactionThatTouchesTheGuideChangesNothing() {
    String url = "http://clinic.example/CodeSystem/beside-the-guide";
    Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
    for (String each : new String[] {url, CANONICAL + "CodeSystem/kap-new"}) {
      transaction
          .addEntry()
          .setResource(codeSystem(each))
          .getRequest()
          .setMethod(HTTPVerb.POST)
          .setUrl("CodeSystem");
    }

    assertRefused(Http.post("", transaction), FORBIDDEN, "another URL");

    assertThat(Http.count("/CodeSystem?url=" + url)).isZero();
  }

  private static CodeSystem codeSystem(String url) {
    CodeSystem system = new CodeSystem();
    system.setUrl(url).setStatus(PublicationStatus.ACTIVE);
    return system.setContent(CodeSystemContentMode.COMPLETE);
  }

  private static void assertRefused(Answer answer, int status, String says) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.outcome().getIssueFirstRep().getDiagnostics()).contains(says);
  }
}
