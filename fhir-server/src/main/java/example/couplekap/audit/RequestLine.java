package example.couplekap.audit;

import ca.uhn.fhir.util.UrlUtil;
import example.couplekap.access.RecordKind;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IdType;

/**
 * What a request says of itself: its method and its address, whether it is a request of its own or
 * an entry of a Bundle. Nothing in it is checked, so that it describes refused requests too.
 *
 * @param method the HTTP method
 * @param path below the FHIR endpoint, without a slash at either end
 * @param parameters by name, in the address or in the form that a search posts
 * @param type of the resources it is about
 * @param id of the one it is about
 * @param version of that one
 * @param operation with its dollar sign
 */
record RequestLine(
    String method,
    String path,
    Map<String, String[]> parameters,
    Optional<String> type,
    Optional<String> id,
    Optional<String> version,
    Optional<String> operation) {

  private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z]{1,40}");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");
  private static final String HISTORY = "_history";
  private static final String SEARCH = "_search";
  private static final String PATIENT = "Patient";

  /** Some clients send their token so; this server takes none from there, and keeps none. */
  private static final String TOKEN = "access_token";

  /** Reads a request to the FHIR endpoint. */
  static RequestLine of(String method, String path, Map<String, String[]> parameters) {
    Deque<String> parts =
        Stream.of(path.split("/", -1))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.toCollection(ArrayDeque::new));
    Optional<String> type = next(parts, TYPE);
    Optional<String> id = type.flatMap(known -> next(parts, ID));
    boolean history = HISTORY.equals(parts.peek());
    Optional<String> version =
        id.filter(known -> history && parts.size() > 1)
            .map(known -> parts.toArray(String[]::new)[1]);
    Optional<String> operation = parts.stream().filter(part -> part.startsWith("$")).findFirst();
    return new RequestLine(
        method.toUpperCase(Locale.ROOT),
        path,
        new TreeMap<>(parameters),
        type,
        id,
        version.filter(known -> ID.matcher(known).matches()),
        operation);
  }

  /** Reads an entry of a Bundle. */
  static RequestLine of(String method, String url) {
    int query = url.indexOf('?');
    return query < 0
        ? of(method, url, Map.of())
        : of(method, url.substring(0, query), parameters(url.substring(query + 1)));
  }

  /** What cannot be read was not understood by anybody else either. */
  private static Map<String, String[]> parameters(String query) {
    try {
      return UrlUtil.parseQueryString(query);
    } catch (IllegalArgumentException unreadable) {
      return Map.of();
    }
  }

  private static Optional<String> next(Deque<String> parts, Pattern form) {
    return Optional.ofNullable(parts.peek())
        .filter(part -> form.matcher(part).matches())
        .map(part -> parts.remove());
  }

  /** The interaction that it asks for; what is none of FHIR's is taken for an operation. */
  Interaction interaction() {
    if (operation.isPresent()) {
      return Interaction.OPERATION;
    }
    boolean searches = path.endsWith(SEARCH);
    return switch (method) {
      case "GET", "HEAD" -> reading();
      case "POST" ->
          searches
              ? type.isPresent() ? Interaction.SEARCH_TYPE : Interaction.SEARCH_SYSTEM
              : type.isPresent() ? Interaction.CREATE : Interaction.TRANSACTION;
      case "PUT" -> Interaction.UPDATE;
      case "PATCH" -> Interaction.PATCH;
      case "DELETE" -> Interaction.DELETE;
      default -> Interaction.OPERATION;
    };
  }

  private Interaction reading() {
    boolean history = Arrays.asList(path.split("/", -1)).contains(HISTORY);
    if (id.isPresent()) {
      if (history) {
        return version.isPresent() ? Interaction.VREAD : Interaction.HISTORY_INSTANCE;
      }
      return Interaction.READ;
    }
    if (history) {
      return type.isPresent() ? Interaction.HISTORY_TYPE : Interaction.HISTORY_SYSTEM;
    }
    boolean page = parameters.containsKey("_getpages");
    return type.isPresent() || page ? Interaction.SEARCH_TYPE : Interaction.SEARCH_SYSTEM;
  }

  /** The address as it can be sent again, with what a posted search has in its form. */
  String text() {
    String query =
        parameters.entrySet().stream()
            .flatMap(
                parameter ->
                    Stream.of(parameter.getValue())
                        .map(
                            value ->
                                UrlUtil.escapeUrlParam(parameter.getKey())
                                    + "="
                                    + (parameter.getKey().equals(TOKEN)
                                        ? ""
                                        : UrlUtil.escapeUrlParam(value))))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  /** The ids of the patients that it names, whether they are there or not. */
  Set<String> patients() {
    Set<String> named = new TreeSet<>();
    id.filter(known -> type.filter(PATIENT::equals).isPresent()).ifPresent(named::add);
    parameters.forEach(
        (name, values) -> {
          if (namesPatients(name)) {
            Stream.of(values)
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .flatMap(value -> patient(name, value).stream())
                .forEach(named::add);
          }
        });
    return named;
  }

  private boolean namesPatients(String parameter) {
    String name = parameter.replaceFirst(":" + PATIENT + "$", "");
    return name.equals("patient")
        || name.equals("entity")
        || type.flatMap(RecordKind::patientParameter).filter(name::equals).isPresent()
        || name.equals("subject");
  }

  private Optional<String> patient(String parameter, String value) {
    IdType reference = new IdType(value);
    boolean bare = !reference.hasResourceType() && !parameter.equals("entity");
    return bare || PATIENT.equals(reference.getResourceType())
        ? Optional.ofNullable(reference.getIdPart()).filter(known -> ID.matcher(known).matches())
        : Optional.empty();
  }
}
