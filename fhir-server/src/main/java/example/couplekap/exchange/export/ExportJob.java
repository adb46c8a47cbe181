package example.couplekap.exchange.export;

import ca.uhn.fhir.context.FhirContext;
import example.couplekap.access.RecordKind;
import example.couplekap.access.Rights;
import example.couplekap.access.enforcement.ProgramRights;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes an export, in one database transaction: it holds what was stored at one moment, and its
 * files are there all at once or not at all. If the server is killed meanwhile, nothing of it is
 * there, and it is made anew.
 */
final class ExportJob {

  /**
   * A write is stamped with a time a little before its transaction begins, by the clock of whatever
   * copy of the server carries it out.
   */
  private static final Duration MARGIN = Duration.ofSeconds(30);

  private final StoredExports exports;
  private final ExportedRecords records;
  private final ProgramRights rights;
  private final Couples couples;
  private final TransactionTemplate transactions;
  private final ExportProperties properties;
  private final Clock clock;

  ExportJob(
      StoredExports exports,
      ExportedRecords records,
      ProgramRights rights,
      Couples couples,
      TransactionTemplate transactions,
      ExportProperties properties,
      Clock clock) {
    this.exports = exports;
    this.records = records;
    this.rights = rights;
    this.couples = couples;
    this.transactions = transactions;
    this.properties = properties;
    this.clock = clock;
  }

  /** Makes an export, unless it was removed or made meanwhile. */
  void run(UUID id) {
    Instant upTo = everythingIsStoredUpTo();
    transactions.executeWithoutResult(
        status -> {
          exports.seeOneState();
          exports
              .find(id)
              .filter(export -> export.state() == Export.State.WAITING)
              .ifPresent(export -> make(export, upTo));
        });
  }

  /**
   * The time before which no write can still be under way. An export of what was changed since then
   * misses nothing, though it may hold again what this one holds.
   */
  private Instant everythingIsStoredUpTo() {
    return clock.instant().minus(exports.oldestTransaction()).minus(MARGIN);
  }

  private void make(Export export, Instant upTo) {
    ExportRequest request = export.request();
    Optional<Rights> program = export.program().map(rights::of);
    Optional<List<String>> patients = patients(request);
    Map<String, Set<String>> supporting = new TreeMap<>();
    request.supporting().forEach(type -> supporting.put(type, new TreeSet<>()));
    try (ExportFiles files =
        new ExportFiles(exports, export.id(), properties.largestFile().toBytes())) {
      for (String type : request.types()) {
        Optional<List<String>> within =
            RecordKind.of(type) == RecordKind.CHART ? patients : Optional.empty();
        records.forEach(
            request,
            type,
            within,
            program,
            resource -> {
              files.add(resource);
              note(resource, supporting);
            });
      }
      supporting.forEach((type, ids) -> records.forEach(request, type, ids, program, files::add));
    }
    exports.complete(export.id(), upTo, clock.instant().plus(properties.kept()));
  }

  /** In whose charts the records must be; empty if in anybody's. */
  private Optional<List<String>> patients(ExportRequest request) {
    Optional<List<String>> named = Optional.ofNullable(request.patients());
    return Optional.ofNullable(request.organization())
        .map(couples::of)
        .map(
            group ->
                named.map(wanted -> group.stream().filter(wanted::contains).toList()).orElse(group))
        .or(() -> named);
  }

  /** Notes whom and what a resource refers to, of the types of which only that is wanted. */
  private static void note(Resource resource, Map<String, Set<String>> supporting) {
    if (!supporting.isEmpty()) {
      FhirContext.forR4Cached().newTerser().getAllResourceReferences(resource).stream()
          .map(reference -> reference.getResourceReference().getReferenceElement())
          .filter(IIdType::hasIdPart)
          .filter(id -> supporting.containsKey(String.valueOf(id.getResourceType())))
          .forEach(id -> supporting.get(id.getResourceType()).add(id.getIdPart()));
    }
  }
}
