package example.couplekap.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.guide.GuidePackage;
import example.couplekap.protocol.course.RecordKey;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.junit.jupiter.api.Test;

/** What a caller of one chart learns of findings that rest on the other. */
class LinkedChartMaskTest {

  private static final RecordKey SESSION = new RecordKey("Encounter", "1");

  @Test
  void everyErrorIsTheSameSentenceWhateverTheCause() {
    List<ProtocolFinding> shown =
        LinkedChartMask.refusal(
            List.of(
                finding("B7", IssueSeverity.ERROR, true),
                finding("E2", IssueSeverity.ERROR, false)),
            List.of(),
            SESSION);

    assertThat(shown)
        .containsExactly(
            new ProtocolFinding(
                "P8",
                IssueSeverity.ERROR,
                SESSION,
                "Encounter",
                List.of(),
                true,
                false,
                "The linked course does not permit this step."));
    assertThat(
            LinkedChartMask.refusal(
                List.of(finding("E8", IssueSeverity.ERROR, true)), List.of(), SESSION))
        .isEqualTo(shown);
  }

  @Test
  void whatTheOneChartSaysByItselfIsToldInItsOwnWords() {
    ProtocolFinding own = finding("B8", IssueSeverity.ERROR, false);
    ProtocolFinding inTheCourse =
        new ProtocolFinding(
            own.rule(),
            own.severity(),
            own.record(),
            own.path(),
            List.of(new RecordKey("Encounter", "of-the-partner")),
            false,
            false,
            "A fact of both.");

    assertThat(LinkedChartMask.refusal(List.of(inTheCourse), List.of(own), SESSION))
        .containsExactly(own);
  }

  @Test
  void whatOneChartCannotTellByItselfIsNotToldOfIt() {
    ProtocolFinding across = finding("E7", IssueSeverity.ERROR, true);
    ProtocolFinding own = finding("D1", IssueSeverity.WARNING, false);

    assertThat(LinkedChartMask.apply(List.of(across, own))).containsExactly(own);
    assertThat(LinkedChartMask.refusal(List.of(across), List.of(across), SESSION))
        .extracting(ProtocolFinding::rule)
        .containsExactly("P8");
  }

  @Test
  void theSentenceIsTheCataloguesOwn() throws IOException {
    CodeSystem catalogue = GuidePackage.open().definition(CodeSystem.class, "kap-rule");
    String definition =
        catalogue.getConcept().stream()
            .filter(concept -> concept.getCode().equals(LinkedChartMask.RULE))
            .findFirst()
            .orElseThrow()
            .getDefinition();

    assertThat(definition.toLowerCase(Locale.ROOT))
        .endsWith(LinkedChartMask.SENTENCE.toLowerCase(Locale.ROOT));
  }

  private static ProtocolFinding finding(String rule, IssueSeverity severity, boolean across) {
    return new ProtocolFinding(
        rule, severity, SESSION, "Encounter.period.start", List.of(), across, false, "A fact.");
  }
}
