package example.couplekap.audit;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.server.IPagingProvider;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.function.Function;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;

/** Answers searches for audit records page by page, with what they find in all. */
final class AuditPages {

  private final StoredAuditRecords records;

  AuditPages(StoredAuditRecords records) {
    this.records = records;
  }

  /**
   * One page.
   *
   * @param count how many to show; as many as for any search where nothing is said
   * @param offset how many to pass over
   * @param shown how each is shown
   */
  Bundle page(
      ServletRequestDetails request,
      AuditSearch search,
      @Nullable Integer count,
      @Nullable Integer offset,
      Function<AuditRecord, AuditEvent> shown) {
    IPagingProvider pages = request.getServer().getPagingProvider();
    int size =
        count == null
            ? pages.getDefaultPageSize()
            : Math.min(Math.max(count, 0), pages.getMaximumPageSize());
    int from = offset == null ? 0 : Math.max(offset, 0);
    int total = records.count(search);
    Bundle bundle = new Bundle().setType(BundleType.SEARCHSET).setTotal(total);
    if (size > 0 && from + size < total) {
      bundle.addLink().setRelation(Constants.LINK_NEXT).setUrl(next(request, from + size));
    }
    for (AuditRecord record : records.find(search, size, from)) {
      bundle
          .addEntry()
          .setFullUrl(request.getFhirServerBase() + "/AuditEvent/" + record.id())
          .setResource(shown.apply(record))
          .getSearch()
          .setMode(SearchEntryMode.MATCH);
    }
    return bundle;
  }

  private static String next(ServletRequestDetails request, int offset) {
    String same =
        RestfulServerUtils.createLinkSelfWithoutGivenParameters(
            request.getFhirServerBase(), request, List.of(Constants.PARAM_OFFSET));
    return "%s%c%s=%d"
        .formatted(same, same.contains("?") ? '&' : '?', Constants.PARAM_OFFSET, offset);
  }
}
