package example.couplekap.protocol.status;

import example.couplekap.protocol.course.Agreement;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.Determination;
import example.couplekap.protocol.course.Dose;
import example.couplekap.protocol.course.Moment;
import example.couplekap.protocol.course.Session;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;

/**
 * A course as it stood at an instant: what came later is left out, what was still going on goes on.
 */
final class CourseAt {

  private final Moment now;

  private CourseAt(Moment now) {
    this.now = now;
  }

  static Course of(Course course, Instant at) {
    CourseAt then = new CourseAt(Moment.at(at.atOffset(ZoneOffset.UTC)));
    return Course.of(
        course.all(CourseRecord.class).flatMap(record -> then.record(record).stream()).toList());
  }

  private Optional<CourseRecord> record(CourseRecord record) {
    return isLater(record) ? Optional.empty() : Optional.of(unfinished(record));
  }

  private boolean isLater(CourseRecord record) {
    Optional<Moment> time = Optional.empty();
    if (record instanceof Session session) {
      time = session.start();
    } else if (record instanceof Dose dose) {
      time = dose.start();
    } else if (record instanceof Determination determination) {
      time = determination.reached();
    } else if (record instanceof Agreement agreement) {
      time = agreement.given();
    }
    return time.filter(now::isBefore).isPresent();
  }

  private CourseRecord unfinished(CourseRecord record) {
    return record instanceof Session session
            && session.isFinished()
            && session.end().filter(now::isBefore).isPresent()
        ? new Session(
            session.header(),
            EncounterStatus.INPROGRESS,
            session.types(),
            session.conjoint(),
            session.start(),
            Optional.empty(),
            session.identifiers(),
            session.participants(),
            session.integrates(),
            session.telemetry())
        : record;
  }
}
