package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Document;
import example.couplekap.protocol.course.DocumentType;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.course.Session;
import example.couplekap.protocol.course.SessionType;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** G9: integration comes back to the formulation, which names the sessions it was used in. */
final class G9BackToFormulation implements Rule {

  @Override
  public String id() {
    return "G9";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    Set<RecordKey> named =
        course
            .all(Document.class)
            .filter(document -> document.type() == DocumentType.FORMULATION)
            .flatMap(document -> document.header().references().stream())
            .collect(Collectors.toSet());
    return course
        .held(SessionType.INTEGRATION)
        .filter(Session::isFinished)
        .filter(session -> !isNamed(course, session, named))
        .map(
            session ->
                Breach.of(
                    session,
                    "",
                    "No formulation names this integration session among those it was used in"
                        + " (DocumentReference.context.related); integration comes back to it."));
  }

  /** A session that is mirrored in the other chart is named in either. */
  private static boolean isNamed(Course course, Session session, Set<RecordKey> named) {
    return course
        .held(SessionType.INTEGRATION)
        .filter(session::isSameAs)
        .anyMatch(same -> named.contains(same.key()));
  }
}
