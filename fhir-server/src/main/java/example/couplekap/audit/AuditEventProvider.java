package example.couplekap.audit;

import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Offset;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceOrListParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import example.couplekap.access.Caller;
import example.couplekap.access.Rights;
import example.couplekap.access.enforcement.RequestRights;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;

/**
 * Shows auditors what is recorded about the charts that their organization keeps. There is no way
 * to write any of it.
 */
public final class AuditEventProvider implements IResourceProvider {

  private static final String REST = "rest";

  private final StoredAuditRecords records;
  private final AuditPages pages;
  private final AuditEvents events;
  private final RequestRights rights;

  AuditEventProvider(
      StoredAuditRecords records, AuditPages pages, AuditEvents events, RequestRights rights) {
    this.records = records;
    this.pages = pages;
    this.events = events;
    this.rights = rights;
  }

  @Override
  public Class<AuditEvent> getResourceType() {
    return AuditEvent.class;
  }

  /**
   * Reads one.
   *
   * @throws ResourceNotFoundException if there is none of that id about the caller's charts
   */
  @Read
  public AuditEvent read(@IdParam IdType id, ServletRequestDetails request) {
    return records.find(ofCaller(request).withId(id.getIdPart()), 1, 0).stream()
        .findFirst()
        .map(events::full)
        .orElseThrow(
            () ->
                new ResourceNotFoundException(
                    "Resource AuditEvent/%s is not known".formatted(id.getIdPart())));
  }

  /** Searches, the newest first. Of the values of each parameter one must be met. */
  @Search
  public Bundle search(
      ServletRequestDetails request,
      @OptionalParam(name = AuditEvent.SP_PATIENT) @Nullable ReferenceOrListParam patient,
      @OptionalParam(name = AuditEvent.SP_ENTITY) @Nullable ReferenceOrListParam entity,
      @OptionalParam(name = AuditEvent.SP_AGENT) @Nullable ReferenceOrListParam agent,
      @OptionalParam(name = AuditEvent.SP_DATE) @Nullable DateRangeParam date,
      @OptionalParam(name = AuditEvent.SP_ACTION) @Nullable TokenOrListParam action,
      @OptionalParam(name = AuditEvent.SP_OUTCOME) @Nullable TokenOrListParam outcome,
      @OptionalParam(name = AuditEvent.SP_TYPE) @Nullable TokenOrListParam type,
      @OptionalParam(name = AuditEvent.SP_SUBTYPE) @Nullable TokenOrListParam subtype,
      @Count @Nullable Integer count,
      @Offset @Nullable Integer offset) {
    AuditSearch search = ofCaller(request);
    if (patient != null) {
      search.ofPatients(references(patient));
    }
    if (entity != null) {
      search.ofEntities(references(entity));
    }
    if (agent != null) {
      search.byAgents(references(agent));
    }
    if (date != null) {
      search.during(date);
    }
    if (action != null) {
      search.withInteractions(codes(action).flatMap(Interaction::ofAction).toList());
    }
    if (outcome != null) {
      search.withOutcomes(codes(outcome).toList());
    }
    if (type != null) {
      search.withInteractions(
          codes(type).anyMatch(REST::equals) ? List.of(Interaction.values()) : List.of());
    }
    if (subtype != null) {
      search.withInteractions(
          codes(subtype).flatMap(code -> Interaction.of(code).stream()).toList());
    }
    return pages.page(request, search, count, offset, events::full);
  }

  /** What a caller without an organization may see is nothing. */
  private AuditSearch ofCaller(ServletRequestDetails request) {
    return AuditSearch.ofOrganization(
        rights.of(request).map(Rights::caller).flatMap(Caller::organization).orElse(""));
  }

  private static List<String> references(ReferenceOrListParam values) {
    return values.getValuesAsQueryTokens().stream().map(ReferenceParam::getValue).toList();
  }

  private static Stream<String> codes(TokenOrListParam values) {
    return values.getValuesAsQueryTokens().stream().map(TokenParam::getValue);
  }
}
