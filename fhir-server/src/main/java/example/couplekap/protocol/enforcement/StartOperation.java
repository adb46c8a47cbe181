package example.couplekap.protocol.enforcement;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import example.couplekap.guide.GuidePackage;
import example.couplekap.protocol.start.ChartStart;
import example.couplekap.protocol.start.CourseDraft;
import example.couplekap.protocol.start.CourseStart;
import example.couplekap.protocol.start.StartRefused;
import example.couplekap.protocol.start.TreatmentProtocol;
import example.couplekap.validation.SecurityLabels;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Resource;

/** {@code $kap-start}: drafts the plans of a new course from a protocol. */
public final class StartOperation {

  private final StartingCharts charts;
  private final PublishedProtocols protocols;
  private final SecurityLabels labels;
  private final GuidePackage guide;
  private final OperationDefinition definition;
  private final Clock clock;

  StartOperation(
      StartingCharts charts,
      PublishedProtocols protocols,
      SecurityLabels labels,
      GuidePackage guide,
      Clock clock) {
    this.charts = charts;
    this.protocols = protocols;
    this.labels = labels;
    this.guide = guide;
    this.definition = guide.definition(OperationDefinition.class, "kap-start");
    this.clock = clock;
  }

  /** Drafts a course; nothing is stored. */
  @Operation(name = "$kap-start", type = PlanDefinition.class)
  public Bundle start(
      @IdParam IdType protocol, @ResourceParam IBaseResource body, ServletRequestDetails request) {
    requireBodyOnly(request);
    StartInput input = new StartInput(DefinedParameters.read(body, definition));
    try {
      TreatmentProtocol followed = protocols.read(protocol, request);
      List<ChartStart> given = charts.read(input, request);
      Bundle draft =
          new CourseDraft(guide.canonical(), followed)
              .of(
                  new CourseStart(
                      input.dosingModel(),
                      input.dyad(),
                      input.start(clock),
                      OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS),
                      given,
                      input.counts()));
      draft.getEntry().forEach(entry -> label(entry.getResource()));
      return draft;
    } catch (StartRefused refused) {
      throw new UnprocessableEntityException(refused.getMessage(), refused);
    }
  }

  private static void requireBodyOnly(ServletRequestDetails request) {
    if (request.getParameters().keySet().stream().anyMatch(name -> !name.startsWith("_"))) {
      throw new InvalidRequestException(
          "The parameters of $kap-start come in the body, as a Parameters resource.");
    }
  }

  private void label(Resource resource) {
    labels.complete(
        resource,
        resource.getMeta().getProfile().stream().map(CanonicalType::getValue).toList(),
        List.of());
  }
}
