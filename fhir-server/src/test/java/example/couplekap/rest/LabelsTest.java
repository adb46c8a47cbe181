package example.couplekap.rest;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.Examples;
import example.couplekap.support.Http;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

/** The labels that a profile implies are on every record, whatever a client leaves out. */
class LabelsTest {

  private static final String CONFIDENTIALITY =
      "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";
  private static final String[] IMPLIED = {"R", "PSY", "PDS"};

  @Test
  void areAddedToANewRecord() {
    assertThat(labels(created(unlabelled()))).containsExactlyInAnyOrder(IMPLIED);
  }

  @Test
  void areAddedInATransaction() {
    Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
    transaction
        .addEntry()
        .setResource(unlabelled())
        .getRequest()
        .setMethod(HTTPVerb.POST)
        .setUrl("RelatedPerson");

    String location =
        Http.post("", transaction).bundle().getEntryFirstRep().getResponse().getLocation();

    assertThat(labels(Http.get("/" + location).resource(RelatedPerson.class)))
        .containsExactlyInAnyOrder(IMPLIED);
  }

  @Test
  void areKeptWhenAnUpdateLeavesThemOut() {
    RelatedPerson stored = created(unlabelled());
    RelatedPerson changed = stored.copy();
    changed.getMeta().getSecurity().clear();
    changed.setActive(!stored.getActive());

    assertThat(Http.put(PartnerWrites.path(stored), changed).status()).isEqualTo(200);

    assertThat(labels(read(stored))).containsExactlyInAnyOrder(IMPLIED);
  }

  @Test
  void areKeptWhenAJsonPatchRemovesThem() {
    RelatedPerson stored = created(unlabelled());

    Answer answer =
        Http.patch(
            PartnerWrites.path(stored),
            Http.JSON_PATCH,
            "[{\"op\":\"remove\",\"path\":\"/meta/security\"},"
                + "{\"op\":\"replace\",\"path\":\"/active\",\"value\":false}]");

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(read(stored).getActive()).isFalse();
    assertThat(labels(read(stored))).containsExactlyInAnyOrder(IMPLIED);
  }

  @Test
  void areKeptWhenAFhirPathPatchRemovesOne() {
    RelatedPerson stored = created(unlabelled());
    Parameters patch = new Parameters();
    Parameters.ParametersParameterComponent operation = patch.addParameter();
    operation.setName("operation");
    operation.addPart().setName("type").setValue(new CodeType("delete"));
    operation
        .addPart()
        .setName("path")
        .setValue(new StringType("RelatedPerson.meta.security.where(code = 'PSY')"));

    Answer answer = Http.patch(PartnerWrites.path(stored), Http.JSON, Http.json(patch));

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(labels(read(stored))).containsExactlyInAnyOrder(IMPLIED);
  }

  @Test
  void ofTheClientStayWhenALaterUpdateLeavesThemOut() {
    RelatedPerson partner = unlabelled();
    partner
        .getMeta()
        .addSecurity(new Coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", "SDV", null));
    RelatedPerson stored = created(partner);
    RelatedPerson changed = stored.copy();
    changed.getMeta().getSecurity().clear();
    changed.setActive(false);

    Http.put(PartnerWrites.path(stored), changed);

    assertThat(labels(read(stored))).contains("SDV").contains(IMPLIED);
  }

  @Test
  void areNotLowered() {
    RelatedPerson partner = unlabelled();
    partner.getMeta().addSecurity(new Coding(CONFIDENTIALITY, "V", null));
    RelatedPerson stored = created(partner);
    assertThat(labels(stored)).contains("V").doesNotContain("R");
    RelatedPerson lowered = stored.copy();
    lowered.getMeta().getSecurity().clear();
    lowered.getMeta().addSecurity(new Coding(CONFIDENTIALITY, "N", null));
    lowered.setActive(false);

    assertThat(Http.put(PartnerWrites.path(stored), lowered).status()).isEqualTo(200);

    assertThat(labels(read(stored))).contains("V").doesNotContain("N", "R");
  }

  private static RelatedPerson unlabelled() {
    RelatedPerson partner = Examples.fresh(RelatedPerson.class, "tom-brandt");
    partner.getMeta().getSecurity().clear();
    return partner;
  }

  private static RelatedPerson created(RelatedPerson partner) {
    Answer answer = Http.create(partner);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return read(answer.resource(RelatedPerson.class));
  }

  private static RelatedPerson read(RelatedPerson stored) {
    return Http.get(PartnerWrites.path(stored)).resource(RelatedPerson.class);
  }

  private static List<String> labels(RelatedPerson partner) {
    return partner.getMeta().getSecurity().stream().map(Coding::getCode).toList();
  }
}
