package example.couplekap.access.enforcement;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.interceptor.model.TransactionWriteOperationsDetails;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamToken;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import example.couplekap.storage.PlannedQueries;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Answers those conditions of a transaction that ask for an identifier which no record has, in
 * whosever chart, all of them by one query. With the bounds of their callers each condition is a
 * search through the charts, and what is loaded for the first time is not there.
 */
@Interceptor
public final class UnusedIdentifiers {

  private static final String IDENTIFIER = "identifier";

  private static final String USED =
      """
      select distinct hash_sys_and_value
      from hfj_spidx_token
      where hash_sys_and_value = any(cast(? as bigint[]))
      """;

  private final FhirContext fhir;
  private final MatchUrlService conditions;
  private final PartitionSettings partitions;
  private final PlannedQueries database;

  UnusedIdentifiers(
      FhirContext fhir,
      MatchUrlService conditions,
      PartitionSettings partitions,
      PlannedQueries database) {
    this.fhir = fhir;
    this.conditions = conditions;
    this.partitions = partitions;
    this.database = database;
  }

  /** Notes which conditions find nothing, so that storage need not search by them. */
  @Hook(Pointcut.STORAGE_TRANSACTION_WRITE_OPERATIONS_PRE)
  public void note(TransactionDetails transaction, TransactionWriteOperationsDetails writes) {
    Map<String, Long> asked = new HashMap<>();
    for (String url : writes.getUpdateRequestUrls()) {
      if (url.contains("?")) {
        identifier(url).ifPresent(hash -> asked.put(url, hash));
      }
    }
    if (!asked.isEmpty()) {
      Set<Long> used = used(asked.values().stream().map(String::valueOf).toList());
      asked.forEach(
          (url, hash) -> {
            if (!used.contains(hash)) {
              transaction.addResolvedMatchUrl(fhir, url, TransactionDetails.NOT_FOUND);
            }
          });
    }
  }

  private Set<Long> used(List<String> hashes) {
    return new HashSet<>(database.query(USED, (row, number) -> row.getLong(1), List.of(hashes)));
  }

  /** By what storage finds an identifier that a condition asks for beside whatever else. */
  private Optional<Long> identifier(String url) {
    String type = url.substring(0, url.indexOf('?'));
    List<List<IQueryParameterType>> values =
        conditions.translateMatchUrl(url, fhir.getResourceDefinition(type)).get(IDENTIFIER);
    return Optional.ofNullable(values)
        .filter(anyOf -> anyOf.get(0).size() == 1)
        .map(anyOf -> anyOf.get(0).get(0))
        .filter(TokenParam.class::isInstance)
        .map(TokenParam.class::cast)
        .filter(token -> token.getModifier() == null && token.getMissing() == null)
        .filter(token -> !token.isEmpty() && token.getSystem() != null)
        .map(
            token ->
                ResourceIndexedSearchParamToken.calculateHashSystemAndValue(
                    partitions,
                    RequestPartitionId.allPartitions(),
                    type,
                    IDENTIFIER,
                    token.getSystem(),
                    token.getValue()));
  }
}
