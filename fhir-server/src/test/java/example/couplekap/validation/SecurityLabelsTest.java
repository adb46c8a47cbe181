package example.couplekap.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.junit.jupiter.api.Test;

class SecurityLabelsTest {

  private static final String CONFIDENTIALITY =
      "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";
  private static final String ACT = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
  private static final List<String> PARTNER = List.of(Judging.profile("kap-partner"));

  private final SecurityLabels labels = Judging.GUIDE.labels();

  @Test
  void addsWhatTheProfileImplies() {
    RelatedPerson partner = new RelatedPerson();

    assertThat(labels.complete(partner, PARTNER, List.of())).isTrue();
    assertThat(codes(partner)).containsExactlyInAnyOrder("R", "PSY", "PDS");
  }

  @Test
  void addsNothingTwice() {
    RelatedPerson partner = new RelatedPerson();
    labels.complete(partner, PARTNER, List.of());

    assertThat(labels.complete(partner, PARTNER, List.of())).isFalse();
    assertThat(codes(partner)).hasSize(3);
  }

  @Test
  void neverLowersOrRemovesALabel() {
    RelatedPerson partner = new RelatedPerson();
    partner.getMeta().addSecurity(new Coding(CONFIDENTIALITY, "V", null));
    partner.getMeta().addSecurity(new Coding(ACT, "SDV", null));

    labels.complete(partner, PARTNER, List.of());

    assertThat(codes(partner)).containsExactlyInAnyOrder("V", "SDV", "PSY", "PDS");
  }

  @Test
  void raisesAConfidentialityThatIsTooLow() {
    RelatedPerson partner = new RelatedPerson();
    partner.getMeta().addSecurity(new Coding(CONFIDENTIALITY, "N", null));

    labels.complete(partner, PARTNER, List.of());

    assertThat(codes(partner)).contains("R").doesNotContain("N");
  }

  @Test
  void keepsTheLabelsThatAreStored() {
    RelatedPerson partner = new RelatedPerson();
    List<Coding> stored =
        List.of(new Coding(CONFIDENTIALITY, "V", null), new Coding(ACT, "SUD", null));

    labels.complete(partner, PARTNER, stored);

    assertThat(codes(partner)).containsExactlyInAnyOrder("V", "PSY", "PDS", "SUD");
  }

  @Test
  void addsNothingOutsideACourse() {
    assertThat(labels.complete(new RelatedPerson(), List.of(), List.of())).isFalse();
  }

  private static List<String> codes(RelatedPerson partner) {
    return partner.getMeta().getSecurity().stream().map(Coding::getCode).toList();
  }
}
