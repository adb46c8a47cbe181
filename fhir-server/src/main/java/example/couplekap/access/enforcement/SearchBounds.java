package example.couplekap.access.enforcement;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterAnd;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.model.api.Include;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.param.HasParam;
import ca.uhn.fhir.rest.param.ReferenceAndListParam;
import ca.uhn.fhir.rest.param.ReferenceOrListParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenAndListParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.param.TokenParamModifier;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import example.couplekap.access.Criterion;
import example.couplekap.access.RecordKind;
import example.couplekap.access.Rights;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Narrows searches to what their callers may see, in the query itself, so that totals, pages and
 * conditions cannot tell of the rest. Criteria that look into records beside the ones searched for
 * are refused, alike for everyone, because those records are not narrowed.
 */
public final class SearchBounds {

  private static final Set<RecordKind> OPEN = Set.of(RecordKind.DIRECTORY, RecordKind.DEFINITION);

  /** The key of a couple: whoever may ask for it may find out whether it is somebody's. */
  private static final String DYAD = "dyad";

  private final StoredRecords records;
  private final ISearchParamRegistry parameters;

  SearchBounds(StoredRecords records, ISearchParamRegistry parameters) {
    this.records = records;
    this.parameters = parameters;
  }

  /**
   * Adds a caller's limits to a search for resources of a type.
   *
   * @throws ForbiddenOperationException if one of its criteria looks into other records
   */
  public void narrow(Rights caller, String type, SearchParameterMap search) {
    Optional<Criterion> bounds = caller.bounds(type);
    search
        .entrySet()
        .forEach(values -> requireOwnCriteria(type, values.getKey(), values.getValue(), bounds));
    requireOwnOrder(search.getSort());
    search.getRevIncludes().forEach(include -> requireOwnInclude(type, include));
    if (search.containsKey(DYAD) && !caller.caller().isStaff()) {
      throw refusal(DYAD);
    }
    if (search.getEverythingMode() == null) {
      Optional<String> partner = disclosedChart(caller, type, search);
      List<Criterion> criteria =
          partner.isPresent()
              ? List.of(Criterion.oneOf("_id", opened(caller, type, partner.get())))
              : caller.narrowing(type, asksForOwnNotes(caller, search));
      Optional<Criterion> implied = bounds.filter(own -> asksForOwnCharts(caller, type, search));
      criteria.stream()
          .filter(criterion -> !implied.filter(criterion::equals).isPresent())
          .forEach(criterion -> add(search, criterion));
    }
  }

  /** Whether a search finds nothing but records of charts that it names and the caller reaches. */
  private static boolean asksForOwnCharts(Rights caller, String type, SearchParameterMap search) {
    List<List<IQueryParameterType>> asked =
        RecordKind.patientParameter(type).map(search::get).orElse(null);
    return asked != null
        && asked.stream()
            .anyMatch(
                anyOf -> anyOf.stream().allMatch(value -> namesOwnChart(caller, type, value)));
  }

  private static boolean namesOwnChart(Rights caller, String type, IQueryParameterType value) {
    String patient =
        value instanceof ReferenceParam reference
            ? reference.getIdPart()
            : value instanceof TokenParam token ? token.getValue() : null;
    return patient != null && names(value, patient) && caller.reachesChart(type, patient);
  }

  /**
   * The patient of whose chart a search asks, where that chart is another's and something of it may
   * be open to the caller. A search is about one's own chart unless it names the other.
   */
  private static Optional<String> disclosedChart(
      Rights caller, String type, SearchParameterMap search) {
    List<List<IQueryParameterType>> asked =
        RecordKind.patientParameter(type).map(search::get).orElse(null);
    return caller.disclosed().patients().stream()
        .filter(patient -> !caller.reach().includes(patient))
        .filter(
            patient ->
                asked != null
                    && asked.stream()
                        .anyMatch(anyOf -> anyOf.stream().allMatch(each -> names(each, patient))))
        .findFirst();
  }

  private static boolean names(IQueryParameterType value, String patient) {
    return value instanceof ReferenceParam reference
        ? isPlain(reference) && isOf(reference.getValue(), patient)
        : value instanceof TokenParam token
            && token.getModifier() == null
            && token.getMissing() == null
            && isOf(token.getValue(), patient);
  }

  /** Whether it asks for what refers to its value, and not for the contrary or something else. */
  private static boolean isPlain(ReferenceParam reference) {
    return reference.getChain() == null
        && reference.getMissing() == null
        && reference.getQueryParameterQualifier() == null;
  }

  private static boolean isOf(String asked, String patient) {
    return patient.equals(asked) || ("Patient/" + patient).equals(asked);
  }

  private List<String> opened(Rights caller, String type, String patient) {
    return records.inChart(type, patient).stream()
        .filter(caller::sees)
        .map(record -> record.getIdElement().getIdPart())
        .toList();
  }

  private static boolean asksForOwnNotes(Rights caller, SearchParameterMap search) {
    List<List<IQueryParameterType>> authors = search.get("author");
    return authors != null
        && authors.stream()
            .anyMatch(
                anyOf ->
                    anyOf.stream()
                        .allMatch(
                            author ->
                                author instanceof ReferenceParam reference
                                    && isPlain(reference)
                                    && caller
                                        .caller()
                                        .person()
                                        .filter(reference.getValue()::equals)
                                        .isPresent()));
  }

  private void requireOwnCriteria(
      String type,
      String name,
      List<List<IQueryParameterType>> values,
      Optional<Criterion> bounds) {
    values.stream()
        .flatMap(List::stream)
        .filter(value -> !isBoundary(value, name, bounds))
        .forEach(value -> requireOwn(type, name, value));
  }

  /** Whether a criterion only says what the caller's bounds are, as completed conditions do. */
  private static boolean isBoundary(
      IQueryParameterType value, String name, Optional<Criterion> bounds) {
    return value instanceof ReferenceParam reference
        && bounds
            .filter(own -> own.parameter().equals(name))
            .filter(own -> own.chain().equals(reference.getChain()))
            .filter(own -> own.values().contains(reference.getValue()))
            .isPresent();
  }

  private void requireOwn(String type, String name, IQueryParameterType value) {
    if (value instanceof HasParam) {
      throw refusal("_has");
    }
    if (value instanceof ReferenceParam reference
        && reference.getChain() != null
        && !leadsToOpenRecords(type, name, reference)) {
      throw refusal(name + "." + reference.getChain());
    }
  }

  /** One step into records that everybody may see is no way into a chart, unless it turns back. */
  private boolean leadsToOpenRecords(String type, String name, ReferenceParam reference) {
    RuntimeSearchParam parameter =
        parameters.getActiveSearchParam(type, name, SearchParamLookupContextEnum.SEARCH);
    String chain = reference.getChain();
    if (parameter == null || chain.contains(".") || chain.startsWith(Constants.PARAM_HAS)) {
      return false;
    }
    Stream<String> targets =
        reference.hasResourceType()
            ? Stream.of(reference.getResourceType())
            : parameter.getTargets().stream();
    List<String> known = targets.toList();
    return !known.isEmpty() && known.stream().map(RecordKind::of).allMatch(OPEN::contains);
  }

  /**
   * Records of a chart are referred to from that chart only; what is everybody's, from all charts.
   * What is included is not narrowed, and where it is too much for one page it would be cut off by
   * what the caller cannot see.
   */
  private static void requireOwnInclude(String type, Include include) {
    boolean fromEverywhere = OPEN.contains(RecordKind.of(type)) || include.isRecurse();
    boolean fromCharts =
        include.getParamType() == null || !OPEN.contains(RecordKind.of(include.getParamType()));
    if (fromEverywhere && fromCharts) {
      throw refusal("_revinclude=" + include.getValue());
    }
  }

  private static void requireOwnOrder(SortSpec sort) {
    for (SortSpec each = sort; each != null; each = each.getChain()) {
      if (each.getParamName().contains(".")) {
        throw refusal("_sort=" + each.getParamName());
      }
    }
  }

  private static ForbiddenOperationException refusal(String criterion) {
    return new ForbiddenOperationException(
        "The criterion %s looks into other records than the ones searched for; search for those, and for these by their references."
            .formatted(criterion));
  }

  private static void add(SearchParameterMap search, Criterion criterion) {
    IQueryParameterAnd<?> values =
        switch (criterion.parameter()) {
          case "patient", "subject", "organization" -> references(criterion);
          default -> tokens(criterion);
        };
    if (!asks(search, criterion.parameter(), values)) {
      search.add(criterion.parameter(), values);
    }
  }

  /** Whether a search asks for the same already. */
  private static boolean asks(
      SearchParameterMap search, String parameter, IQueryParameterAnd<?> values) {
    List<String> wanted = tokens(values.getValuesAsQueryTokens().get(0).getValuesAsQueryTokens());
    return search.containsKey(parameter)
        && search.get(parameter).stream().map(SearchBounds::tokens).anyMatch(wanted::equals);
  }

  private static List<String> tokens(List<? extends IQueryParameterType> anyOf) {
    return anyOf.stream()
        .map(value -> value.getQueryParameterQualifier() + "=" + value.getValueAsQueryToken())
        .toList();
  }

  private static ReferenceAndListParam references(Criterion criterion) {
    ReferenceOrListParam anyOf = new ReferenceOrListParam();
    criterion
        .values()
        .forEach(
            value ->
                anyOf.add(
                    criterion.chain().isEmpty()
                        ? new ReferenceParam(value)
                        : new ReferenceParam("Patient", criterion.chain(), value)));
    return new ReferenceAndListParam().addAnd(anyOf);
  }

  private static TokenAndListParam tokens(Criterion criterion) {
    TokenOrListParam anyOf = new TokenOrListParam();
    for (String value : criterion.values()) {
      TokenParam token = new TokenParam();
      token.setValueAsQueryToken(
          FhirContext.forR4Cached(), criterion.parameter(), null, idless(criterion, value));
      if (criterion.negated()) {
        token.setModifier(TokenParamModifier.NOT);
      }
      anyOf.add(token);
    }
    return new TokenAndListParam().addAnd(anyOf);
  }

  private static String idless(Criterion criterion, String value) {
    return criterion.parameter().equals("_id") ? value.substring(value.indexOf('/') + 1) : value;
  }
}
