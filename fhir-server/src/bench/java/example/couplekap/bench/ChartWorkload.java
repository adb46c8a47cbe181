package example.couplekap.bench;

import example.couplekap.bench.Couples.Template;
import example.couplekap.bench.Load.Request;
import example.couplekap.guide.GuidePackage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Work in the charts of couples who are there already, with ids that the server makes, as callers
 * with tokens do it.
 */
final class ChartWorkload {

  /** What may be written again and again without the protocol minding. */
  private static final Set<String> REPEATABLE =
      Set.of("Condition", "Observation", "QuestionnaireResponse");

  private final Couples couples;
  private final int known;
  private final List<Integer> repeatable;

  /**
   * Takes the guide's first course.
   *
   * @param known how many couples are there
   */
  ChartWorkload(GuidePackage guide, int known) {
    this.couples = new Couples(guide, "t1-single-dosing", 0);
    this.known = known;
    this.repeatable =
        IntStream.range(0, couples.size())
            .filter(number -> REPEATABLE.contains(type(couples.record(number, name(0)))))
            .boxed()
            .toList();
  }

  /** Stores who and what all couples share. */
  List<Request> surroundings() {
    return couples.shared().stream()
        .map(template -> Request.put(template.path(), template.body()))
        .toList();
  }

  /** Stores a couple with its whole course. */
  Request couple(int number) {
    return Request.post("", couples.transaction(name(number)));
  }

  /** One more record in one chart. */
  Request create(int number) {
    Template template = repeatable(number);
    return Request.post("/" + type(template), withoutId(template));
  }

  /** All records that may be repeated, in one transaction, in one chart. */
  Request transaction(int number) {
    String entries =
        IntStream.range(0, repeatable.size())
            .mapToObj(each -> couples.record(repeatable.get(each), name(number)))
            .map(
                template ->
                    "{\"resource\":%s,\"request\":{\"method\":\"POST\",\"url\":\"%s\"}}"
                        .formatted(withoutId(template), type(template)))
            .collect(Collectors.joining(","));
    return Request.post(
        "",
        "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[%s]}".formatted(entries));
  }

  /** How many records are in such a transaction. */
  int transactionSize() {
    return repeatable.size();
  }

  /** One record. */
  Request read(int number) {
    return Request.get(couples.record(number % couples.size(), name(number)).path());
  }

  /** The sessions of one patient. */
  Request search(int number) {
    return Request.get("/Encounter?patient=" + first("Patient", number));
  }

  /** The doses of one patient, with who recorded them. */
  Request searchWithProvenance(int number) {
    return Request.get(
        "/MedicationAdministration?patient=%s&_revinclude=Provenance:target"
            .formatted(first("Patient", number)));
  }

  /** One session, without saying in whose chart it is. */
  Request searchInAllCharts(int number) {
    return Request.get(
        "/Encounter?_id=" + first("Encounter", number).substring("Encounter/".length()));
  }

  private String first(String type, int number) {
    return IntStream.range(0, couples.size())
        .mapToObj(each -> couples.record(each, name(number)))
        .filter(template -> type(template).equals(type))
        .findFirst()
        .orElseThrow()
        .path()
        .substring(1);
  }

  private Template repeatable(int number) {
    return couples.record(repeatable.get(number % repeatable.size()), name(number));
  }

  private String name(int number) {
    return "known" + number % known;
  }

  private static String type(Template template) {
    return template.path().split("/", -1)[1];
  }

  private static String withoutId(Template template) {
    return template.body().replaceFirst("\"id\":\"[^\"]*\",", "");
  }
}
