package example.couplekap.protocol.course;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * One record of a course, as far as the rules read it. Records that were entered in error are none.
 */
public sealed interface CourseRecord
    permits Agreement,
        CareTeam,
        Determination,
        Document,
        Dose,
        Episode,
        Goal,
        Order,
        Partner,
        Plan,
        PreparationChecklist,
        Recovery,
        Referral,
        Session,
        SessionRequest,
        SupportPreference {

  /** What every record has. */
  RecordHeader header();

  /** Which record. */
  default RecordKey key() {
    return header().key();
  }

  /** Whose chart it is in. */
  default Optional<RecordKey> patient() {
    return header().patient();
  }

  /** What it refers to that has to stand in the same chart, if in any (P2). */
  default Stream<RecordKey> referencesWithinChart() {
    return header().references().stream();
  }

  /** Whether it concerns every course of its patient, where it names none. */
  default boolean isOfEveryCourse() {
    return false;
  }
}
