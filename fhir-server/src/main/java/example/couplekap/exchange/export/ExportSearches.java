package example.couplekap.exchange.export;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceOrListParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.param.TokenParamModifier;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import com.google.common.collect.Lists;
import example.couplekap.access.RecordKind;
import example.couplekap.access.Rights;
import example.couplekap.access.SensitiveLabel;
import example.couplekap.access.enforcement.SearchBounds;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IdType;

/**
 * The searches by which an export finds what it holds. They are narrowed to what their program may
 * see, and pass over what the guide leaves out of exports (privacy rules P3, P5 and P6).
 */
final class ExportSearches {

  /** How many charts one search names. */
  private static final int CHARTS_AT_ONCE = 200;

  private final MatchUrlService filters;
  private final SearchBounds bounds;

  ExportSearches(MatchUrlService filters, SearchBounds bounds) {
    this.filters = filters;
    this.bounds = bounds;
  }

  /**
   * The searches for resources of a type.
   *
   * @param patients in whose charts they must be, by id; absent for all charts
   * @param program that asked; empty on an open server
   * @throws InvalidRequestException if a filter cannot be read
   */
  List<SearchParameterMap> of(
      ExportRequest request,
      String type,
      Optional<List<String>> patients,
      Optional<Rights> program) {
    List<String> wanted = request.filtersOf(type);
    Stream<SearchParameterMap> all =
        wanted.isEmpty()
            ? Stream.of(new SearchParameterMap())
            : wanted.stream().map(filter -> read(type, filter));
    return all.flatMap(search -> inCharts(search, type, patients))
        .map(search -> complete(search, request, type, program))
        .toList();
  }

  private SearchParameterMap read(String type, String filter) {
    SearchParameterMap search =
        filters.translateMatchUrl(filter, FhirContext.forR4Cached().getResourceDefinition(type));
    boolean shaped =
        search.getCount() != null
            || search.getOffset() != null
            || search.getSort() != null
            || !search.getIncludes().isEmpty()
            || !search.getRevIncludes().isEmpty();
    if (shaped) {
      throw new InvalidRequestException(
          "_typeFilter selects resources of one type: leave _count, _offset, _sort, _include and _revinclude out of %s."
              .formatted(filter));
    }
    return search;
  }

  private static Stream<SearchParameterMap> inCharts(
      SearchParameterMap search, String type, Optional<List<String>> patients) {
    return patients
        .map(
            ids ->
                Lists.partition(ids, CHARTS_AT_ONCE).stream()
                    .map(some -> inCharts(search.clone(), type, some)))
        .orElseGet(() -> Stream.of(search));
  }

  private static SearchParameterMap inCharts(
      SearchParameterMap search, String type, Collection<String> patients) {
    String parameter = RecordKind.patientParameter(type).orElseThrow();
    if (type.equals("Patient")) {
      TokenOrListParam ids = new TokenOrListParam();
      patients.forEach(id -> ids.add(new TokenParam(id)));
      return search.add(parameter, ids);
    }
    ReferenceOrListParam references = new ReferenceOrListParam();
    patients.forEach(id -> references.add(new ReferenceParam(new IdType("Patient", id))));
    return search.add(parameter, references);
  }

  private SearchParameterMap complete(
      SearchParameterMap search, ExportRequest request, String type, Optional<Rights> program) {
    if (request.since() != null) {
      DateRangeParam since =
          Optional.ofNullable(search.getLastUpdated()).orElseGet(DateRangeParam::new);
      search.setLastUpdated(since.setLowerBoundInclusive(Date.from(request.since())));
    }
    program.ifPresent(rights -> bounds.narrow(rights, type, search));
    return search.add("_security", leftOut());
  }

  private static TokenOrListParam leftOut() {
    TokenOrListParam labels = new TokenOrListParam();
    SensitiveLabel.WITHHELD_BY_DEFAULT.stream()
        .sorted()
        .map(label -> new TokenParam(SensitiveLabel.SYSTEM, label.name()))
        .forEach(label -> labels.add(label.setModifier(TokenParamModifier.NOT)));
    return labels;
  }
}
