package example.couplekap.exchange;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.param.TokenParamModifier;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import example.couplekap.access.RecordKind;
import example.couplekap.access.SensitiveLabel;
import example.couplekap.access.enforcement.AnswerOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;

/**
 * {@code Patient/[id]/$everything}: what the caller may see of one chart, and whom and what it
 * refers to; psychotherapy notes are left out (privacy rule P5).
 *
 * <p>Takes the place of HAPI FHIR's own operation of that name, which filters what a query found:
 * its totals and pages would tell of what is withheld. Here each type is searched for as the caller
 * would, so that nothing needs to be filtered. The answer is one page, because a chart is small.
 */
public final class EverythingOperation implements IResourceProvider {

  /** How many records are searched for at once; a search without a count is cut off. */
  private static final int AT_ONCE = 500;

  private final DaoRegistry daos;

  EverythingOperation(DaoRegistry daos) {
    this.daos = daos;
  }

  @Override
  public Class<Patient> getResourceType() {
    return Patient.class;
  }

  /**
   * Collects the chart.
   *
   * @param id of the patient
   * @param types the types wanted, separated by commas; all if there are none
   * @param since when something wanted was changed at the earliest
   * @param count ignored: the answer is one page
   * @param start not offered
   * @param end not offered
   * @throws ResourceNotFoundException if there is no such patient, or not for this caller
   * @throws InvalidRequestException if it is asked for a time of care
   */
  @Operation(name = "$everything", idempotent = true)
  public Bundle everything(
      @IdParam IdType id,
      @OperationParam(name = "_type", max = OperationParam.MAX_UNLIMITED) List<StringType> types,
      @OperationParam(name = "_since") InstantType since,
      @OperationParam(name = "_count") IntegerType count,
      @OperationParam(name = "start") DateType start,
      @OperationParam(name = "end") DateType end,
      ServletRequestDetails request) {
    if (start != null || end != null) {
      throw new InvalidRequestException(
          "This server does not select by time of care: leave start and end out, or search by type and date.");
    }
    Resource patient = daos.getResourceDao(Patient.class).read(id, request);
    List<Resource> chart = new ArrayList<>();
    chart.add(patient);
    RecordKind.typesOfCharts().stream()
        .filter(type -> !type.equals(patient.fhirType()))
        .forEach(type -> chart.addAll(records(type, id.getIdPart(), since, request)));
    Set<String> wanted = wanted(types);
    Bundle everything = new Bundle().setType(BundleType.SEARCHSET);
    List<Resource> shown =
        chart.stream().filter(record -> isWanted(record, wanted, since)).toList();
    shown.forEach(record -> add(everything, record, SearchEntryMode.MATCH, request));
    named(chart, request).stream()
        .filter(record -> isWanted(record, wanted, since))
        .forEach(record -> add(everything, record, SearchEntryMode.INCLUDE, request));
    everything.setTotal(shown.size());
    everything
        .addLink()
        .setRelation("self")
        .setUrl(request.getFhirServerBase() + "/" + request.getRequestPath() + query(types, since));
    return everything;
  }

  private List<Resource> records(
      String type, String patient, InstantType since, ServletRequestDetails request) {
    List<Resource> records = new ArrayList<>();
    List<Resource> next;
    do {
      // Storage takes both from the request, whatever the search says.
      request.addParameter(Constants.PARAM_COUNT, new String[] {String.valueOf(AT_ONCE)});
      request.addParameter(Constants.PARAM_OFFSET, new String[] {String.valueOf(records.size())});
      next =
          daos
              .getResourceDao(type)
              .search(ofChart(type, patient, since), request)
              .getResources(0, AT_ONCE)
              .stream()
              .map(Resource.class::cast)
              .toList();
      records.addAll(next);
    } while (next.size() == AT_ONCE);
    return records;
  }

  private static SearchParameterMap ofChart(String type, String patient, InstantType since) {
    SearchParameterMap ofChart =
        SearchParameterMap.newSynchronous()
            .setSort(AnswerOrder.newestFirst())
            .add(
                RecordKind.patientParameter(type).orElseThrow(),
                new ReferenceParam("Patient/" + patient))
            .add("_security", withoutNotes());
    if (since != null) {
      ofChart.setLastUpdated(new DateRangeParam().setLowerBoundInclusive(since.getValue()));
    }
    return ofChart;
  }

  private static IQueryParameterType withoutNotes() {
    return new TokenParam(SensitiveLabel.SYSTEM, SensitiveLabel.PSYTHPN.name())
        .setModifier(TokenParamModifier.NOT);
  }

  /** Who and what a chart refers to that is in nobody's chart. */
  private List<Resource> named(List<Resource> chart, ServletRequestDetails request) {
    return chart.stream()
        .flatMap(
            record ->
                FhirContext.forR4Cached().newTerser().getAllResourceReferences(record).stream())
        .map(reference -> reference.getResourceReference().getReferenceElement())
        .filter(id -> id.hasResourceType() && id.hasIdPart())
        .filter(id -> RecordKind.of(id.getResourceType()) == RecordKind.DIRECTORY)
        .map(id -> id.toUnqualifiedVersionless().getValue())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .flatMap(reference -> read(new IdType(reference), request).stream())
        .toList();
  }

  private Optional<Resource> read(IIdType id, ServletRequestDetails request) {
    try {
      return Optional.of((Resource) daos.getResourceDao(id.getResourceType()).read(id, request));
    } catch (ResourceNotFoundException | ResourceGoneException missing) {
      return Optional.empty();
    }
  }

  private static Set<String> wanted(List<StringType> types) {
    return types == null
        ? Set.of()
        : types.stream()
            .flatMap(each -> Stream.of(each.getValue().split(",", -1)))
            .collect(Collectors.toSet());
  }

  private static String query(List<StringType> types, InstantType since) {
    String query =
        Stream.concat(
                wanted(types).stream().sorted().map("_type="::concat),
                Stream.ofNullable(since).map(each -> "_since=" + each.getValueAsString()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  private static boolean isWanted(Resource record, Set<String> wanted, InstantType since) {
    return (wanted.isEmpty() || wanted.contains(record.fhirType()))
        && (since == null || !changed(record).isBefore(since.getValue().toInstant()));
  }

  private static Instant changed(Resource record) {
    return record.getMeta().getLastUpdated().toInstant();
  }

  private static void add(
      Bundle everything, Resource record, SearchEntryMode mode, ServletRequestDetails request) {
    everything
        .addEntry()
        .setFullUrl(
            "%s/%s/%s"
                .formatted(request.getFhirServerBase(), record.fhirType(), record.getIdPart()))
        .setResource(record)
        .getSearch()
        .setMode(mode);
  }
}
