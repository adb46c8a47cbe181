package example.couplekap.protocol.enforcement;

import ca.uhn.fhir.context.FhirContext;
import example.couplekap.protocol.ProtocolFinding;
import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.reading.CourseReader;
import example.couplekap.validation.Finding;
import example.couplekap.validation.Severity;
import example.couplekap.validation.enforcement.Write;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;

/**
 * Privacy rule P2 for whatever is written: no resource in the chart of a patient who is in a course
 * refers to another patient's chart, and none in another chart refers to it. Among the records of
 * one course the rule itself says so; here are the conditions, answers and measurements besides.
 */
final class OneChart {

  private static final String RULE = "P2";

  private final StoredCharts stored;
  private final CourseReader reader;

  OneChart(StoredCharts stored, CourseReader reader) {
    this.stored = stored;
    this.reader = reader;
  }

  /**
   * Finds the resources that refer to another chart and of which the rules of the course have not
   * said so.
   *
   * @param changes what was written, its references resolved
   * @param now the records of the courses concerned
   * @param said what follows from the rules of the course
   */
  List<Finding> findings(
      Map<Write, Change> changes, Map<RecordKey, CourseRecord> now, Consequences said) {
    Map<RecordKey, RecordKey> charts = charts(changes, now);
    List<Reaching> reaching = reaching(changes, charts);
    charts.putAll(stored.patients(unknown(reaching, charts)));
    List<Crossing> crossings =
        reaching.stream().flatMap(each -> each.crossing(charts).stream()).toList();
    if (crossings.isEmpty()) {
      return List.of();
    }
    Set<RecordKey> told =
        Stream.concat(said.refusing().stream(), said.told().stream())
            .filter(finding -> finding.rule().equals(RULE))
            .map(ProtocolFinding::record)
            .collect(Collectors.toSet());
    Set<RecordKey> concerned =
        stored.inCourses(
            crossings.stream().flatMap(Crossing::patients).collect(Collectors.toSet()));
    return crossings.stream()
        .filter(crossing -> !told.contains(crossing.change().key()))
        .filter(crossing -> crossing.patients().anyMatch(concerned::contains))
        .map(OneChart::finding)
        .toList();
  }

  /** The charts of what is known without asking the database. */
  private static Map<RecordKey, RecordKey> charts(
      Map<Write, Change> changes, Map<RecordKey, CourseRecord> now) {
    Map<RecordKey, RecordKey> charts = new HashMap<>();
    now.forEach((key, record) -> record.patient().ifPresent(patient -> charts.put(key, patient)));
    changes.forEach(
        (write, change) ->
            write
                .after()
                .flatMap(CourseReader::patientOf)
                .ifPresent(patient -> charts.put(change.key(), patient)));
    return charts;
  }

  private List<Reaching> reaching(Map<Write, Change> changes, Map<RecordKey, RecordKey> charts) {
    List<Reaching> reaching = new ArrayList<>();
    changes.forEach(
        (write, change) -> {
          RecordKey patient = charts.get(change.key());
          if (write.after().isPresent() && patient != null) {
            reaching.add(
                new Reaching(write, change, patient, references(write.after().get(), change)));
          }
        });
    return reaching;
  }

  private Set<RecordKey> references(Resource resource, Change change) {
    return change
        .after()
        .map(record -> record.referencesWithinChart().collect(Collectors.toSet()))
        .orElseGet(() -> reader.references(resource));
  }

  private static Set<RecordKey> unknown(List<Reaching> reaching, Map<RecordKey, RecordKey> charts) {
    return reaching.stream()
        .flatMap(each -> each.references().stream())
        .filter(key -> !charts.containsKey(key) && isInCharts(key.type()))
        .collect(Collectors.toSet());
  }

  /**
   * Whether resources of a type belong to a patient; a Patient is known without asking. R4 has no
   * tasks in a patient's compartment.
   */
  private static boolean isInCharts(String type) {
    FhirContext fhir = FhirContext.forR4Cached();
    return type.equals("Task")
        || (!type.equals("Patient")
            && fhir.getResourceTypes().contains(type)
            && !fhir.getResourceDefinition(type)
                .getSearchParamsForCompartmentName("Patient")
                .isEmpty());
  }

  /** A safety fact is never refused; what is wrong with it is told. */
  private static Finding finding(Crossing crossing) {
    return new Finding(
        crossing.change().safetyFact() ? Severity.WARNING : Severity.ERROR,
        IssueType.BUSINESSRULE.toCode(),
        "A reference leads into another patient's chart. Charts do not refer to each other; a"
            + " couple's are joined by the dyad key and by session identifiers only.",
        crossing.write().expression(),
        Optional.empty(),
        Optional.of(RULE),
        "kap-p2-course-chart",
        Optional.empty());
  }

  /**
   * A written resource and what it refers to.
   *
   * @param patient in whose chart it is
   */
  private record Reaching(
      Write write, Change change, RecordKey patient, Set<RecordKey> references) {

    Optional<Crossing> crossing(Map<RecordKey, RecordKey> charts) {
      Set<RecordKey> others =
          references.stream()
              .map(key -> key.type().equals("Patient") ? key : charts.get(key))
              .filter(other -> other != null && !other.equals(patient))
              .collect(Collectors.toSet());
      return others.isEmpty()
          ? Optional.empty()
          : Optional.of(new Crossing(write, change, patient, others));
    }
  }

  /**
   * A written resource that refers to other charts.
   *
   * @param patient in whose chart it is
   * @param others whose charts it refers to
   */
  private record Crossing(Write write, Change change, RecordKey patient, Set<RecordKey> others) {

    Stream<RecordKey> patients() {
      return Stream.concat(Stream.of(patient), others.stream());
    }
  }
}
