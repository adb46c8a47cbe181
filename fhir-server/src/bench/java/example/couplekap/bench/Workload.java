package example.couplekap.bench;

import ca.uhn.fhir.context.FhirContext;
import example.couplekap.bench.Couples.Template;
import example.couplekap.bench.Load.Request;
import example.couplekap.guide.GuidePackage;
import java.util.List;
import org.hl7.fhir.r4.model.MedicationAdministration;

/**
 * What the benchmark sends: whole courses of couples who have not been there before, resource by
 * resource or in one transaction. Nothing in it breaks a rule that refuses.
 */
final class Workload {

  /** Couples that are written side by side, so that each resource finds what it refers to. */
  private static final int SIDE_BY_SIDE = 64;

  private static final int LARGE_COURSE = 60;

  private final Couples single;
  private final Couples large;
  private final Request validation;

  Workload(GuidePackage guide) {
    this.single = new Couples(guide, "t1-single-dosing", 0);
    this.large = new Couples(guide, "t2-eleven-sessions", LARGE_COURSE);
    this.validation =
        guide.examples().stream()
            .filter(MedicationAdministration.class::isInstance)
            .findFirst()
            .map(
                dose ->
                    Request.post(
                        "/MedicationAdministration/$validate?mode=create",
                        FhirContext.forR4Cached().newJsonParser().encodeResourceToString(dose)))
            .orElseThrow();
  }

  /** The people and places that all couples share. */
  List<Request> surroundings() {
    return List.of(single, large).stream()
        .flatMap(couples -> couples.shared().stream())
        .map(template -> Request.put(template.path(), template.body()))
        .toList();
  }

  /** How many resources a couple has. */
  int courseSize() {
    return single.size();
  }

  /** One resource of the courses of a block of couples, all first ones first. */
  Request create(String series, int number) {
    int block = number / (SIDE_BY_SIDE * single.size());
    int within = number % (SIDE_BY_SIDE * single.size());
    int couple = block * SIDE_BY_SIDE + within % SIDE_BY_SIDE;
    Template template = single.record(within / SIDE_BY_SIDE, series + couple);
    return Request.put(template.path(), template.body());
  }

  /** A whole course. */
  Request course(String series, int number) {
    return Request.post("", single.transaction(series + number));
  }

  /** A whole course of 60 resources. */
  Request largeCourse(String series, int number) {
    return Request.post("", large.transaction(series + number));
  }

  Request validation(int number) {
    return validation;
  }
}
