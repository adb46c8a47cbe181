package example.couplekap.protocol;

import static example.couplekap.protocol.Times.instant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.DosingModel;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.course.SessionType;
import example.couplekap.protocol.rule.Rule;
import example.couplekap.protocol.rule.Rules;
import java.time.Instant;
import java.util.List;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.junit.jupiter.api.Test;

/** How grave a breach is, and what a clinician can answer for. */
class ProtocolTest {

  private static final Instant AT = instant("2026-05-10 10:00");

  private final TestCourse written = new TestCourse();
  private final TestChart ann = written.chart("ann");

  private static ConceptDefinitionComponent concept(CodeSystem catalogue, String id) {
    return catalogue.getConcept().stream()
        .filter(concept -> concept.getCode().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyRuleHasItsOwnIdAndIsInTheCatalogue() {
    assertThat(Rules.all()).extracting(Rule::id).doesNotHaveDuplicates().hasSize(39);
    assertThat(Rules.all())
        .allSatisfy(rule -> assertThat(concept(Verdicts.catalogue(), rule.id())).isNotNull());
  }

  @Test
  void theCatalogueSaysHowGraveABreachIs() {
    CodeSystem catalogue = Verdicts.catalogue();
    concept(catalogue, "K1").getProperty().stream()
        .filter(property -> property.getCode().equals("severity"))
        .forEach(property -> property.setValue(new CodeType("information")));
    ann.session("s1", SessionType.FEEDBACK).from("2026-05-04 10:00");

    assertThat(new Protocol(catalogue).check(written.course(), AT))
        .filteredOn(finding -> finding.rule().equals("K1"))
        .singleElement()
        .extracting(ProtocolFinding::severity)
        .isEqualTo(IssueSeverity.INFORMATION);
  }

  @Test
  void aCatalogueThatLacksARuleIsRefused() {
    CodeSystem catalogue = Verdicts.catalogue();
    catalogue.getConcept().removeIf(concept -> concept.getCode().equals("G3"));

    assertThatThrownBy(() -> new Protocol(catalogue))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The rule catalogue lacks G3");
  }

  @Test
  void soIsARuleWithoutASeverity() {
    CodeSystem catalogue = Verdicts.catalogue();
    concept(catalogue, "G3")
        .getProperty()
        .removeIf(property -> property.getCode().equals("severity"));

    assertThatThrownBy(() -> new Protocol(catalogue))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("G3 lacks the property severity");
  }

  @Test
  void findingsComeInTheOrderOfTheRules() {
    ann.plan("p1").dosing(DosingModel.SINGLE).completed();
    ann.session("m1", SessionType.MEDICINE).from("2026-05-04 10:00").to("2026-05-04 12:00");
    List<String> order = Rules.all().stream().map(Rule::id).toList();

    assertThat(written.check(AT))
        .extracting(finding -> order.indexOf(finding.rule()))
        .isSorted()
        .hasSizeGreaterThan(10);
  }

  @Test
  void aDeviationWaivesWhatTheProtocolAsksForAndSaysSo() {
    ann.session("m1", SessionType.MEDICINE).from("2026-05-04 10:00").deviating();

    assertThat(written.breaches("B8"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.waived()).isTrue();
              assertThat(finding.isError()).isFalse();
              assertThat(finding.severity()).isEqualTo(IssueSeverity.WARNING);
            });
  }

  @Test
  void withoutADeviationItForbids() {
    ann.session("m1", SessionType.MEDICINE).from("2026-05-04 10:00");

    assertThat(written.breaches("B8"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.waived()).isFalse();
              assertThat(finding.isError()).isTrue();
            });
  }

  @Test
  void aDeviationLeavesWarningsAsTheyAre() {
    ann.session("m1", SessionType.MEDICINE).from("2026-05-04 10:00").deviating();

    assertThat(written.findings("D1"))
        .containsExactly("warning Encounter/m1 Encounter.period.start");
  }

  @Test
  void noDeviationWaivesDataIntegrity() {
    CodeSystem catalogue = Verdicts.catalogue();
    concept(catalogue, "B8").getProperty().stream()
        .filter(property -> property.getCode().equals("strength"))
        .forEach(property -> property.setValue(new CodeType("Model")));
    ann.session("m1", SessionType.MEDICINE).from("2026-05-04 10:00").deviating();

    Course course = written.course();
    assertThat(new Protocol(catalogue).check(course, AT))
        .filteredOn(finding -> finding.rule().equals("B8"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.isError()).isTrue());
  }

  @Test
  void twoFindingsAreTheSameIfRulePlaceAndChartAre() {
    ProtocolFinding finding = finding("B8", "s1", "Encounter.period", false);

    assertThat(finding.isSameAs(finding("B8", "s1", "Encounter.period", false))).isTrue();
    assertThat(finding.isSameAs(finding("B7", "s1", "Encounter.period", false))).isFalse();
    assertThat(finding.isSameAs(finding("B8", "s2", "Encounter.period", false))).isFalse();
    assertThat(finding.isSameAs(finding("B8", "s1", "Encounter", false))).isFalse();
    assertThat(finding.isSameAs(finding("B8", "s1", "Encounter.period", true))).isFalse();
  }

  private static ProtocolFinding finding(String rule, String id, String path, boolean across) {
    return new ProtocolFinding(
        rule,
        IssueSeverity.ERROR,
        new RecordKey("Encounter", id),
        path,
        List.of(),
        across,
        false,
        "Text " + across);
  }
}
