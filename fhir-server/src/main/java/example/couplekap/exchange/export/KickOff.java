package example.couplekap.exchange.export;

import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import com.google.common.base.Splitter;
import example.couplekap.access.Permission;
import example.couplekap.access.RecordKind;
import example.couplekap.access.Rights;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.IdType;

/**
 * Reads the request for an export (Bulk Data Access 2.0, section 2.3.1), whose parameters stand in
 * the URL or in Parameters.
 */
final class KickOff {

  private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();

  private static final Set<String> FORMATS =
      Set.of("application/fhir+ndjson", "application/ndjson", "ndjson");

  private static final String FORMAT = "_outputFormat";
  private static final String SINCE = "_since";
  private static final String TYPE = "_type";
  private static final String FILTER = "_typeFilter";
  private static final String PATIENT = "patient";

  private static final SortedSet<String> KNOWN =
      new TreeSet<>(Set.of(FORMAT, SINCE, TYPE, FILTER, PATIENT));

  private final SortedSet<String> stored;

  /**
   * @param stored the types that the server stores
   */
  KickOff(SortedSet<String> stored) {
    this.stored = stored;
  }

  /**
   * Reads a request.
   *
   * @param level at which it is made
   * @param organization whose Group it is made for; empty for none
   * @param program that makes it; empty on an open server
   * @throws InvalidRequestException if it cannot be carried out as it is
   * @throws ForbiddenOperationException if it names a type that the program may not read
   */
  ExportRequest read(
      ServletRequestDetails request,
      Level level,
      Optional<String> organization,
      Optional<Rights> program) {
    Set<String> preferences = preferences(request);
    if (!preferences.contains("respond-async")) {
      throw new InvalidRequestException(
          "An export takes a while: send the header Prefer: respond-async, and ask again where Content-Location says.");
    }
    boolean lenient = preferences.contains("handling=lenient");
    GivenParameters given = GivenParameters.of(request);
    if (!lenient) {
      requireKnown(given.names());
    }
    given.values(FORMAT).forEach(KickOff::requireNdjson);
    List<String> types = types(given.values(TYPE), level, program, lenient);
    given.values(FILTER).forEach(filter -> requireTypeOf(filter, types));
    return new ExportRequest(
        request.getCompleteUrl(),
        types.stream().filter(type -> !level.holdsInSupport(type)).toList(),
        types.stream().filter(level::holdsInSupport).toList(),
        since(given.values(SINCE)),
        given.values(FILTER),
        patients(given.values(PATIENT), level),
        organization.orElse(null));
  }

  private static Set<String> preferences(ServletRequestDetails request) {
    return Optional.ofNullable(request.getHeaders("Prefer")).orElse(List.of()).stream()
        .flatMap(header -> Splitter.onPattern("[,;]").trimResults().splitToStream(header))
        .collect(Collectors.toSet());
  }

  private static void requireKnown(SortedSet<String> names) {
    SortedSet<String> unknown = new TreeSet<>(names);
    unknown.removeAll(KNOWN);
    if (!unknown.isEmpty()) {
      throw new InvalidRequestException(
          "An export does not know %s; it knows %s. With Prefer: handling=lenient it passes over the rest."
              .formatted(String.join(", ", unknown), String.join(", ", KNOWN)));
    }
  }

  private static void requireNdjson(String format) {
    // A plus sign that was not escaped arrives as a blank.
    if (!FORMATS.contains(format.replace(' ', '+'))) {
      throw new InvalidRequestException(
          "_outputFormat is %s; exports are made as application/fhir+ndjson.".formatted(format));
    }
  }

  private List<String> types(
      List<String> given, Level level, Optional<Rights> program, boolean lenient) {
    Predicate<String> readable =
        type -> program.map(rights -> mayExport(rights, type)).orElse(true);
    Set<String> named =
        given.stream().flatMap(COMMA::splitToStream).collect(Collectors.toCollection(TreeSet::new));
    if (named.isEmpty()) {
      return stored.stream()
          .filter(type -> level.holds(type) && RecordKind.of(type) != RecordKind.DEFINITION)
          .filter(readable)
          .toList();
    }
    if (!lenient) {
      require(named, type -> stored.contains(type) && level.holds(type), KickOff::notExported);
      require(named, readable, KickOff::notGranted);
    }
    return named.stream()
        .filter(type -> stored.contains(type) && level.holds(type))
        .filter(readable)
        .toList();
  }

  private static boolean mayExport(Rights rights, String type) {
    return rights.may(Permission.READ, type) && rights.may(Permission.SEARCH, type);
  }

  private static void require(
      Set<String> types, Predicate<String> condition, Function<String, RuntimeException> refusal) {
    types.stream()
        .filter(condition.negate())
        .findFirst()
        .ifPresent(
            type -> {
              throw refusal.apply(type);
            });
  }

  private static RuntimeException notExported(String type) {
    return new InvalidRequestException(
        "_type names %s, of which such an export holds nothing.".formatted(type));
  }

  private static RuntimeException notGranted(String type) {
    return new ForbiddenOperationException(
        "_type names %s, which the scopes of this token do not let it read and search."
            .formatted(type));
  }

  private static void requireTypeOf(String filter, List<String> types) {
    int end = filter.indexOf('?');
    if (end < 0 || !types.contains(filter.substring(0, end))) {
      throw new InvalidRequestException(
          "_typeFilter must be a search for one of the types exported, such as Encounter?status=finished, and is %s."
              .formatted(filter));
    }
  }

  @Nullable
  private static Instant since(List<String> given) {
    try {
      return given.isEmpty() ? null : OffsetDateTime.parse(given.get(0)).toInstant();
    } catch (DateTimeParseException unreadable) {
      throw new InvalidRequestException(
          "_since must be an instant with a time zone, such as 2026-11-23T08:00:00Z, and is %s."
              .formatted(given.get(0)),
          unreadable);
    }
  }

  @Nullable
  private static List<String> patients(List<String> given, Level level) {
    if (given.isEmpty()) {
      return null;
    }
    if (level == Level.SYSTEM) {
      throw new InvalidRequestException(
          "The parameter patient goes with Patient/$export and Group/[id]/$export.");
    }
    return given.stream().map(KickOff::patient).distinct().toList();
  }

  private static String patient(String reference) {
    IdType id = new IdType(reference);
    if (!"Patient".equals(id.getResourceType()) || !id.hasIdPart()) {
      throw new InvalidRequestException(
          "The parameter patient must refer to a Patient, and is %s.".formatted(reference));
    }
    return id.getIdPart();
  }
}
