package example.couplekap.exchange.export;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import example.couplekap.access.Caller;
import example.couplekap.access.Rights;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.enforcement.Audience;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;

/** The exports of whoever makes a request; on an open server, of everybody. */
final class OwnExports {

  /** The making of one export, whose id is that of the task. */
  static final TaskDescriptor<Void> MAKING = TaskDescriptor.of("export", Void.class);

  private static final int TOO_MANY_REQUESTS = 429;

  private final KickOff kickOff;
  private final ExportSearches searches;
  private final StoredExports exports;
  private final SchedulerClient makers;
  private final Function<RequestDetails, Optional<Rights>> rights;
  private final Audience audience;
  private final TransactionTemplate transactions;
  private final ExportProperties properties;
  private final Clock clock;

  /**
   * @param makers of exports, in all copies of the server
   * @param rights tells with which rights a request is made; empty on an open server
   * @param audience who may hear of which charts
   */
  OwnExports(
      KickOff kickOff,
      ExportSearches searches,
      StoredExports exports,
      SchedulerClient makers,
      Function<RequestDetails, Optional<Rights>> rights,
      Audience audience,
      TransactionTemplate transactions,
      ExportProperties properties,
      Clock clock) {
    this.kickOff = kickOff;
    this.searches = searches;
    this.exports = exports;
    this.makers = makers;
    this.rights = rights;
    this.audience = audience;
    this.transactions = transactions;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * Begins an export.
   *
   * @param organization whose Group it is of; empty for none
   * @return its id
   * @throws BaseServerResponseException if it cannot be made as it is asked for, or the caller has
   *     too many under way
   */
  UUID begin(Level level, Optional<String> organization, ServletRequestDetails request) {
    Optional<Rights> program = rights.apply(request);
    Optional<Caller> caller = program.map(Rights::caller);
    ExportRequest wanted = kickOff.read(request, level, organization, program);
    // What a search would refuse is refused now.
    Stream.concat(wanted.types().stream(), wanted.supporting().stream())
        .forEach(type -> searches.of(wanted, type, Optional.empty(), program));
    Instant now = clock.instant();
    UUID id = UUID.randomUUID();
    transactions.executeWithoutResult(
        status -> {
          if (exports.waiting(caller) >= properties.mostWaiting()) {
            throw tooMany();
          }
          exports.add(id, caller, wanted, now.plus(properties.kept()));
          makers.scheduleIfNotExists(MAKING.instance(id.toString()).scheduledTo(now));
        });
    return id;
  }

  private BaseServerResponseException tooMany() {
    BaseServerResponseException refusal =
        new UnclassifiedServerFailureException(
            TOO_MANY_REQUESTS,
            "%d exports are under way already; wait for one of them, or remove it."
                .formatted(properties.mostWaiting()));
    refusal.addResponseHeader(Constants.HEADER_RETRY_AFTER, ExportOperations.ASK_AGAIN_AFTER);
    return refusal;
  }

  /**
   * The export that a request names.
   *
   * @throws ResourceNotFoundException if there is none of that id, or it is another program's
   */
  Export find(RequestDetails request) {
    String asked = parameter(request, "_jobId");
    return id(asked)
        .flatMap(exports::find)
        .filter(export -> isOf(export, rights.apply(request).map(Rights::caller)))
        .orElseThrow(
            () ->
                new ResourceNotFoundException(
                    "There is no export %s; it may have expired.".formatted(asked)));
  }

  private static boolean isOf(Export export, Optional<Caller> caller) {
    return export.program().map(Caller::client).equals(caller.map(Caller::client))
        && export
            .program()
            .flatMap(Caller::organization)
            .equals(caller.flatMap(Caller::organization));
  }

  /** The files of an export. */
  List<ExportFile> files(Export export) {
    return exports.files(export.id());
  }

  /** Removes an export; if it is being made, that comes to nothing. */
  void remove(Export export) {
    exports.remove(export.id());
  }

  /**
   * What the file holds that a request names.
   *
   * @throws ResourceNotFoundException if there is none, or the caller no longer reaches a chart in
   *     it
   */
  byte[] content(RequestDetails request) {
    Export export = find(request);
    String asked = parameter(request, "_file");
    return files(export).stream()
        .filter(file -> String.valueOf(file.number()).equals(asked))
        .filter(file -> mayStillSee(file, request))
        .findFirst()
        .map(file -> exports.content(export.id(), file.number()))
        .orElseThrow(
            () ->
                new ResourceNotFoundException(
                    "The export %s has no file %s for this caller; ask for an export anew."
                        .formatted(export.id(), asked)));
  }

  private boolean mayStillSee(ExportFile file, RequestDetails request) {
    return file.patients().stream()
        .allMatch(patient -> audience.mayRead(request, new RecordKey("Patient", patient)));
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  private static String parameter(RequestDetails request, String name) {
    String[] values = request.getParameters().get(name);
    if (values == null || values.length != 1) {
      throw new InvalidRequestException("The parameter %s must be given once.".formatted(name));
    }
    return values[0];
  }
}
