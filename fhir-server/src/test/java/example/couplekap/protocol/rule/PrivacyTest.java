package example.couplekap.protocol.rule;

import static example.couplekap.protocol.TestRecord.key;
import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.TestSession;
import example.couplekap.protocol.course.DocumentType;
import example.couplekap.protocol.course.SessionType;
import org.junit.jupiter.api.Test;

/** P2 and P3: no chart points into the other, and what was said alone is labelled. */
class PrivacyTest {

  private final TestCourse course = new TestCourse();
  private final TestChart ann = course.chart("ann");
  private final TestChart bob = course.chart("bob");

  @Test
  void noReferenceLeadsIntoTheOtherChart() {
    TestSession theirs = bob.session("s2", SessionType.ASSESSMENT);
    ann.session("s1", SessionType.ASSESSMENT).referringTo(bob.patient()).deviating();
    ann.document("f1", DocumentType.FORMULATION).referringTo(theirs.key());

    assertThat(course.findings("P2"))
        .containsExactly(
            "error DocumentReference/f1 DocumentReference", "error Encounter/s1 Encounter");
    assertThat(course.texts("P2"))
        .containsOnly(
            "A reference leads into the other partner's chart; the two charts are joined by the"
                + " dyad key and by session identifiers only.");
  }

  @Test
  void referencesWithinTheChartAndToAnythingElseAreRight() {
    TestSession own = ann.session("s1", SessionType.ASSESSMENT);
    ann.document("f1", DocumentType.FORMULATION)
        .referringTo(own.key())
        .referringTo(ann.patient())
        .referringTo(key("Practitioner/t"));

    assertThat(course.breaches("P2")).isEmpty();
  }

  @Test
  void aDoseInThePartnersSessionIsToldOnceByF15() {
    TestSession theirs = bob.session("m2", SessionType.MEDICINE);
    ann.dose("d1").during(theirs).referringTo(theirs.key());
    assertThat(course.breaches("P2")).isEmpty();
    assertThat(course.breaches("F15")).hasSize(1);

    ann.dose("d2").during(theirs).referringTo(theirs.key()).referringTo(bob.patient());
    assertThat(course.findings("P2"))
        .containsExactly("error MedicationAdministration/d2 MedicationAdministration");
  }

  @Test
  void aDocumentOfASessionAloneIsNotToBeDisclosed() {
    TestSession alone = ann.session("s1", SessionType.INDIVIDUAL_ASSESSMENT).individual();
    ann.document("n1", DocumentType.SESSION_NOTE, alone).labelled("NODSCLCD");
    ann.document("n2", DocumentType.SESSION_NOTE, alone).labelled("PSYTHPN").deviating();

    assertThat(course.findings("P3"))
        .containsExactly("error DocumentReference/n2 DocumentReference.meta.security");
    assertThat(course.texts("P3"))
        .containsExactly(
            "The document is about a session with one partner alone and lacks the label NODSCLCD,"
                + " not to be disclosed without consent.");
  }

  @Test
  void aDocumentOfAnyOtherSessionMayBeDisclosed() {
    ann.document("n1", DocumentType.SESSION_NOTE, ann.session("s1", SessionType.FEEDBACK));
    ann.document(
        "n2", DocumentType.SESSION_NOTE, ann.session("s2", SessionType.FEEDBACK).conjoint());
    ann.document("n3", DocumentType.SESSION_NOTE, bob.session("s3").individual());

    assertThat(course.breaches("P3")).isEmpty();
  }
}
