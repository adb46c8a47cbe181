package example.couplekap.rest;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.Door;
import example.couplekap.support.Examples;
import example.couplekap.support.Http;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way to write leads past the same checks. */
class DoorsTest {

  private static final String SPOUSE = "SPS";
  private static final String MOTHER = "MTH";

  @ParameterizedTest
  @EnumSource(Door.class)
  void refusesWhatBreaksARuleAndStoresNothing(Door door) {
    RelatedPerson stored = storedPartner();
    int before = Http.count("/RelatedPerson");

    Answer answer = door.write(PartnerWrites.change(stored, MOTHER));

    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.error().getDetails().getCodingFirstRep().getCode()).isEqualTo("A1");
    assertThat(Http.count("/RelatedPerson")).isEqualTo(before);
    assertThat(versions(stored)).isEqualTo(1);
    assertThat(relationship(stored)).isNotEqualTo(MOTHER);
  }

  @ParameterizedTest
  @EnumSource(Door.class)
  void acceptsWhatMeetsTheProfile(Door door) {
    RelatedPerson stored = storedPartner();
    int before = Http.count("/RelatedPerson");

    Answer answer = door.write(PartnerWrites.change(stored, SPOUSE));

    assertThat(answer.status()).as(answer.body()).isIn(200, 201);
    int written = Http.count("/RelatedPerson") - before + versions(stored) - 1;
    assertThat(written).isEqualTo(1);
  }

  @Test
  void storesNothingOfATransactionWithOneInvalidEntry() {
    Bundle transaction = twoPartners(BundleType.TRANSACTION);
    int before = Http.count("/RelatedPerson");

    Answer answer = Http.post("", transaction);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.error().getExpression().get(0).getValue())
        .startsWith("Bundle.entry[1].resource.relationship[0]");
    assertThat(Http.count("/RelatedPerson")).isEqualTo(before);
  }

  @Test
  void storesTheValidEntriesOfABatch() {
    Bundle batch = twoPartners(BundleType.BATCH);
    int before = Http.count("/RelatedPerson");

    Bundle answer = Http.post("", batch).bundle();

    assertThat(answer.getEntry())
        .extracting(entry -> entry.getResponse().getStatus().substring(0, 3))
        .containsExactly("201", "422");
    assertThat(Http.count("/RelatedPerson")).isEqualTo(before + 1);
  }

  @Test
  void refusesAnInvalidResourceInXml() {
    RelatedPerson mother = PartnerWrites.changed(newPartner(), MOTHER);

    Answer answer =
        Http.send(
            "POST",
            "/RelatedPerson",
            java.net.http.HttpRequest.BodyPublishers.ofString(Http.xml(mother)),
            "Content-Type",
            Http.XML);

    assertThat(answer.status()).isEqualTo(422);
  }

  private static Bundle twoPartners(BundleType type) {
    Bundle bundle = new Bundle().setType(type);
    for (RelatedPerson partner : new RelatedPerson[] {newPartner(), newPartner()}) {
      bundle
          .addEntry()
          .setFullUrl("urn:uuid:" + UUID.randomUUID())
          .setResource(partner)
          .getRequest()
          .setMethod(HTTPVerb.POST)
          .setUrl("RelatedPerson");
    }
    bundle.getEntry().get(1).setResource(PartnerWrites.changed(newPartner(), MOTHER));
    return bundle;
  }

  private static RelatedPerson newPartner() {
    RelatedPerson partner = Examples.fresh(RelatedPerson.class, "tom-brandt");
    partner.getIdentifier().clear();
    partner
        .addIdentifier()
        .setSystem("https://couple-kap.example/fhir/sid/test")
        .setValue(UUID.randomUUID().toString());
    return partner;
  }

  private static RelatedPerson storedPartner() {
    Answer created = Http.create(newPartner());
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    return created.resource(RelatedPerson.class);
  }

  private static int versions(RelatedPerson partner) {
    return Http.get(PartnerWrites.path(partner) + "/_history").bundle().getTotal();
  }

  private static String relationship(RelatedPerson partner) {
    return Http.get(PartnerWrites.path(partner))
        .resource(RelatedPerson.class)
        .getRelationshipFirstRep()
        .getCodingFirstRep()
        .getCode();
  }
}
