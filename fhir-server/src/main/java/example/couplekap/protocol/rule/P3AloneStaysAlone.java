package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Chart;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Document;
import example.couplekap.protocol.course.Session;
import java.time.Instant;
import java.util.stream.Stream;

/** P3: a document about a session with one partner alone is labelled against disclosure. */
final class P3AloneStaysAlone implements Rule {

  private static final String NOT_DISCLOSED = "NODSCLCD";

  @Override
  public String id() {
    return "P3";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    return course.charts().stream()
        .flatMap(
            chart ->
                chart
                    .all(Document.class)
                    .filter(document -> !document.header().labels().contains(NOT_DISCLOSED))
                    .filter(document -> isOfIndividualSession(chart, document))
                    .map(
                        document ->
                            Breach.of(
                                    document,
                                    "meta.security",
                                    "The document is about a session with one partner alone and"
                                        + " lacks the label NODSCLCD, not to be disclosed without"
                                        + " consent.")
                                .ofContradiction()));
  }

  private static boolean isOfIndividualSession(Chart chart, Document document) {
    return document.sessions().stream()
        .flatMap(session -> chart.find(Session.class, session).stream())
        .anyMatch(session -> session.conjoint().filter(conjoint -> !conjoint).isPresent());
  }
}
