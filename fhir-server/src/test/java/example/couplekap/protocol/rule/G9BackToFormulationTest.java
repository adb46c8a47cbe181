package example.couplekap.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.course.DocumentType;
import example.couplekap.protocol.course.SessionType;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.junit.jupiter.api.Test;

/** G9: a formulation names the integration sessions in which it was used. */
class G9BackToFormulationTest {

  private final TestCourse course = new TestCourse();
  private final TestChart ann = course.chart("ann");

  @Test
  void theFormulationNamesTheSession() {
    ann.document("f1", DocumentType.FORMULATION, ann.session("i1", SessionType.INTEGRATION));

    assertThat(course.breaches("G9")).isEmpty();
  }

  @Test
  void anyOtherDocumentWillNotDo() {
    ann.document("n1", DocumentType.SESSION_NOTE, ann.session("i1", SessionType.INTEGRATION));

    assertThat(course.findings("G9")).containsExactly("information Encounter/i1 Encounter");
    assertThat(course.texts("G9"))
        .containsExactly(
            "No formulation names this integration session among those it was used in"
                + " (DocumentReference.context.related); integration comes back to it.");
  }

  @Test
  void aMirroredSessionIsNamedInEitherChart() {
    ann.document(
        "f1",
        DocumentType.FORMULATION,
        ann.session("i1", SessionType.INTEGRATION).identified("S1"));
    TestChart bob = course.chart("bob");
    bob.session("i2", SessionType.INTEGRATION).identified("S1");
    bob.session("i3", SessionType.INTEGRATION).identified("S3");

    assertThat(course.findings("G9")).containsExactly("information Encounter/i3 Encounter");
  }

  @Test
  void onlyFinishedIntegrationIsJudged() {
    ann.session("i1", SessionType.INTEGRATION).status(EncounterStatus.INPROGRESS);
    ann.session("s1", SessionType.FEEDBACK);

    assertThat(course.breaches("G9")).isEmpty();
  }
}
