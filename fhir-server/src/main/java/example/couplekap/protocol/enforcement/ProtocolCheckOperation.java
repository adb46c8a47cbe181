package example.couplekap.protocol.enforcement;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import example.couplekap.protocol.Protocol;
import example.couplekap.protocol.ProtocolFinding;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Courses;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.enforcement.CoursesOfPlans.PlanCourse;
import example.couplekap.protocol.reading.CourseBundle;
import example.couplekap.protocol.reading.CourseReader;
import example.couplekap.validation.CourseLookup;
import example.couplekap.validation.Finding;
import example.couplekap.validation.TextFormat;
import example.couplekap.validation.Validation;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;

/**
 * {@code $kap-protocol-check}: every computable rule of the protocol over a whole course, stored or
 * handed in. Nothing is stored.
 */
public final class ProtocolCheckOperation {

  private final CoursesOfPlans plans;
  private final CourseReader reader;
  private final Protocol protocol;
  private final ProtocolFindings findings;
  private final Validation validation;
  private final CourseLookup stored;
  private final Clock clock;

  ProtocolCheckOperation(
      CoursesOfPlans plans,
      CourseReader reader,
      Protocol protocol,
      ProtocolFindings findings,
      Validation validation,
      CourseLookup stored,
      Clock clock) {
    this.plans = plans;
    this.reader = reader;
    this.protocol = protocol;
    this.findings = findings;
    this.validation = validation;
    this.stored = stored;
    this.clock = clock;
  }

  /**
   * Checks the course of a care plan or, without one, the Bundle in the body.
   *
   * @throws InvalidRequestException if there is nothing to check, or two things
   */
  @Operation(
      name = "$kap-protocol-check",
      type = CarePlan.class,
      idempotent = true,
      manualRequest = true)
  public OperationOutcome check(
      @IdParam(optional = true) IdType plan, ServletRequestDetails request) {
    OperationInput input = OperationInput.read(request, Set.of(OperationInput.AT));
    boolean handedIn = input.resource().length > 0;
    if (handedIn == (plan != null)) {
      throw new InvalidRequestException(
          plan == null
              ? "There is nothing to check: send a Bundle in the body, or name a care plan in the URL."
              : "A stored course is checked as it is; to check a Bundle, leave the care plan out of the URL.");
    }
    return validation
        .outcomes()
        .of(handedIn ? handedIn(input) : stored(plans.find(plan, request), input.at(clock)));
  }

  private List<Finding> stored(PlanCourse planned, Instant at) {
    List<Finding> found = new ArrayList<>();
    for (Resource resource : plans.resources(planned)) {
      String root = ProtocolFindings.root(RecordKey.of(resource.getIdElement()), Optional.empty());
      int type = resource.fhirType().length();
      validation.judge().judge(resource, stored).stream()
          .filter(finding -> finding.rule().isPresent())
          .map(finding -> finding.at(root + finding.expression().substring(type)))
          .forEach(found::add);
    }
    return merge(
        found, planned.heard(protocol.check(planned.course(), at)), key -> Optional.empty());
  }

  private List<Finding> handedIn(OperationInput input) {
    List<Finding> found =
        validation.bundles().judge(input.resource(), input.format(), List.of()).stream()
            .filter(finding -> finding.isError() || finding.rule().isPresent())
            .toList();
    Optional<Bundle> bundle = bundle(input);
    if (bundle.isEmpty()) {
      return found;
    }
    CourseBundle course = CourseBundle.read(reader, bundle.get());
    Function<RecordKey, Optional<String>> places =
        key ->
            Optional.ofNullable(course.entries().get(key))
                .map("Bundle.entry[%d].resource"::formatted);
    List<Finding> all = found;
    Instant at = input.at(clock);
    for (Course each : Courses.of(course.records())) {
      all = merge(all, protocol.check(each, at), places);
    }
    return validation.judge().locate(all, input.resource(), input.format());
  }

  /**
   * A text that cannot be read at all has been judged already.
   *
   * @throws InvalidRequestException if it is another resource than a Bundle
   */
  private static Optional<Bundle> bundle(OperationInput input) {
    FhirContext context = FhirContext.forR4Cached();
    IParser parser =
        input.format() == TextFormat.XML ? context.newXmlParser() : context.newJsonParser();
    try {
      IBaseResource resource =
          parser.parseResource(new String(input.resource(), StandardCharsets.UTF_8));
      if (resource instanceof Bundle bundle) {
        return Optional.of(bundle);
      }
    } catch (DataFormatException unreadable) {
      return Optional.empty();
    }
    throw new InvalidRequestException("A course to be checked is sent as a Bundle.");
  }

  /** What the profile of whole courses says of a rule, the rule itself says with its place. */
  private List<Finding> merge(
      List<Finding> found,
      List<ProtocolFinding> ofProtocol,
      Function<RecordKey, Optional<String>> places) {
    List<Finding> told =
        ofProtocol.stream().map(finding -> findings.tell(finding, places)).toList();
    Set<String> rules =
        told.stream().flatMap(finding -> finding.rule().stream()).collect(Collectors.toSet());
    List<Finding> all = new ArrayList<>(told);
    found.stream()
        .filter(
            finding ->
                !isOfWholeCourse(finding) || finding.rule().filter(rules::contains).isEmpty())
        .filter(finding -> told.stream().noneMatch(other -> isSame(finding, other)))
        .forEach(all::add);
    return all;
  }

  private static boolean isOfWholeCourse(Finding finding) {
    return finding.constraint().contains("-course");
  }

  private static boolean isSame(Finding one, Finding other) {
    return one.rule().equals(other.rule()) && one.expression().equals(other.expression());
  }
}
