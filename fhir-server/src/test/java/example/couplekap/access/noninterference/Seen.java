package example.couplekap.access.noninterference;

import ca.uhn.fhir.context.FhirContext;
import example.couplekap.support.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.OperationOutcome;

/**
 * What a caller sees of an answer, apart from the present time and the ids that the server made at
 * random.
 *
 * @param status the HTTP status
 * @param headers each with its value
 * @param body the text
 */
record Seen(int status, TreeMap<String, String> headers, String body) {

  /** Headers that say when or in what wrapping an answer was sent. */
  private static final List<String> OF_THE_MOMENT =
      List.of("date", "last-modified", "x-request-id", "content-length", "transfer-encoding");

  private static final Pattern INSTANT =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");
  private static final Pattern PAGES = Pattern.compile("_getpages=[0-9a-zA-Z-]+");

  /** Answers, documents and the records of the audit trail have ids of their own. */
  private static final Pattern OWN_ID =
      Pattern.compile(
          "(\"resourceType\":\\s*\"(?:Bundle|Composition|AuditEvent|Provenance)\",\\s*\"id\":\\s*\""
              + "|/(?:Bundle|Composition|AuditEvent|Provenance)/|urn:uuid:)[0-9a-f-]+");

  private static final Pattern DURATION = Pattern.compile("Took \\d+ms");

  private static final Duration PRESENT = Duration.ofMinutes(30);

  /**
   * Looks at an answer.
   *
   * @param created the ids of what requests created in that world
   */
  static Seen of(Answer answer, List<String> created) {
    TreeMap<String, String> headers = new TreeMap<>();
    answer
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (!OF_THE_MOMENT.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(name, plain(String.join(",", values), created));
              }
            });
    return new Seen(answer.status(), headers, plain(answer.body(), created));
  }

  /** The body, where it is an OperationOutcome. */
  OperationOutcome outcome() {
    return FhirContext.forR4Cached().newJsonParser().parseResource(OperationOutcome.class, body);
  }

  private static String plain(String text, List<String> created) {
    String plain = text;
    for (int each = 0; each < created.size(); each++) {
      plain = plain.replace(created.get(each), "created-record-" + each + ".");
    }
    plain = PAGES.matcher(plain).replaceAll("_getpages=pages");
    plain = OWN_ID.matcher(plain).replaceAll("$1own");
    plain = DURATION.matcher(plain).replaceAll("Took some ms");
    return INSTANT
        .matcher(plain)
        .replaceAll(
            found -> Matcher.quoteReplacement(isPresent(found.group()) ? "now" : found.group()));
  }

  private static boolean isPresent(String instant) {
    try {
      Duration ago = Duration.between(OffsetDateTime.parse(instant).toInstant(), Instant.now());
      return ago.abs().compareTo(PRESENT) < 0;
    } catch (DateTimeParseException another) {
      return false;
    }
  }
}
