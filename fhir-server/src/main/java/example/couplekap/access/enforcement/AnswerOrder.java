package example.couplekap.access.enforcement;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.SortOrderEnum;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Comparator;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IAnyResource;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Meta;

/**
 * Gives answers an order of their own: what a search finds and what it includes, newest first;
 * labels, by code. Without it they would come as they lie in the database, which depends on what
 * else was stored between them, in other people's charts.
 */
@Interceptor(order = Doors.BEFORE_OTHERS)
public final class AnswerOrder {

  private static final Comparator<Coding> BY_CODE =
      Comparator.comparing((Coding coding) -> String.valueOf(coding.getSystem()))
          .thenComparing(coding -> String.valueOf(coding.getCode()));

  private static final Comparator<BundleEntryComponent> NEWEST_FIRST =
      Comparator.comparing(
              (BundleEntryComponent entry) -> entry.getResource().getMeta().getLastUpdated())
          .reversed()
          .thenComparing(BundleEntryComponent::getFullUrl);

  private final RequestRights rights;

  AnswerOrder(RequestRights rights) {
    this.rights = rights;
  }

  /** Sorts a search as far as it does not say how. */
  @Hook(Pointcut.STORAGE_PRESEARCH_REGISTERED)
  public void sort(RequestDetails request, SearchParameterMap search) {
    if (rights.of(request).isPresent()) {
      if (search.getSort() == null) {
        search.setSort(newestFirst());
      } else if (!last(search.getSort()).getParamName().equals(IAnyResource.SP_RES_ID)) {
        last(search.getSort()).setChain(newestFirst());
      }
    }
  }

  /** The order of what was changed last, in which no two records have the same place. */
  public static SortSpec newestFirst() {
    return new SortSpec(
        Constants.PARAM_LASTUPDATED, SortOrderEnum.DESC, new SortSpec(IAnyResource.SP_RES_ID));
  }

  private static SortSpec last(SortSpec sort) {
    return sort.getChain() == null ? sort : last(sort.getChain());
  }

  /** Sorts what stands in an answer in no order. */
  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void sort(RequestDetails request, IBaseResource answer) {
    sortIncluded(answer);
    Stream.ofNullable(answer)
        .flatMap(RecordsOf::answer)
        .forEach(record -> sortLabels(record.getMeta()));
  }

  private static void sortIncluded(IBaseResource answer) {
    if (answer instanceof Bundle bundle) {
      bundle.getEntry().forEach(entry -> sortIncluded(entry.getResource()));
      sortIncluded(bundle);
    }
  }

  /** What was matched keeps its place before all that is included. */
  private static void sortIncluded(Bundle bundle) {
    bundle
        .getEntry()
        .sort(
            Comparator.comparing(AnswerOrder::isIncluded)
                .thenComparing(
                    (one, other) -> isIncluded(one) ? NEWEST_FIRST.compare(one, other) : 0));
  }

  private static boolean isIncluded(BundleEntryComponent entry) {
    return entry.getSearch().getMode() == SearchEntryMode.INCLUDE;
  }

  private static void sortLabels(Meta meta) {
    meta.getSecurity().sort(BY_CODE);
    meta.getTag().sort(BY_CODE);
    meta.getProfile().sort(Comparator.comparing(CanonicalType::getValue));
  }
}
