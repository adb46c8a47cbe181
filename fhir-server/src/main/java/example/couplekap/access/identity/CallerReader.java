package example.couplekap.access.identity;

import example.couplekap.access.Caller;
import example.couplekap.access.CallerKind;
import example.couplekap.access.ScopeContext;
import example.couplekap.access.SmartScope;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/**
 * Tells from a good token who calls. A claim that cannot be read is never taken for an absent one:
 * the token is refused.
 */
final class CallerReader implements Converter<Jwt, CallerToken> {

  private static final String ID = "[A-Za-z0-9.-]{1,64}";
  private static final Pattern BARE = Pattern.compile(ID);
  private static final Pattern PERSON =
      Pattern.compile("(Patient|Practitioner|PractitionerRole|RelatedPerson)/(" + ID + ")");

  /** A purpose of use: an emergency (v3-ActReason). */
  private static final String BREAK_GLASS = "BTG";

  private final String audience;

  /**
   * @param audience the address of this server's FHIR endpoint, with which absolute references
   *     begin
   */
  CallerReader(String audience) {
    this.audience = audience;
  }

  /**
   * Reads the claims of a token.
   *
   * @throws InvalidBearerTokenException if one is malformed, or two contradict each other
   */
  @Override
  public CallerToken convert(Jwt token) {
    List<SmartScope> scopes = string(token, "scope").map(SmartScope::all).orElse(List.of());
    Optional<String> person = person(token);
    Optional<String> patient = id(token, "patient");
    CallerKind kind = kind(person, scopes);
    if (kind == CallerKind.PATIENT && !patient.map("Patient/"::concat).equals(person)) {
      throw new InvalidBearerTokenException(
          "The claim patient must be the id of the Patient that fhirUser names");
    }
    Set<String> relatedPersons = new HashSet<>(ids(token, "related_person"));
    person
        .filter(reference -> kind == CallerKind.PARTNER)
        .map(reference -> reference.substring(reference.indexOf('/') + 1))
        .ifPresent(relatedPersons::add);
    return new CallerToken(
        new Caller(
            kind,
            required(token, "sub"),
            required(token, "azp"),
            scopes,
            person,
            patient,
            relatedPersons,
            id(token, "organization"),
            strings(token, "purpose_of_use").contains(BREAK_GLASS)));
  }

  private static CallerKind kind(Optional<String> person, List<SmartScope> scopes) {
    if (person.isPresent()) {
      String type = person.get().substring(0, person.get().indexOf('/'));
      return switch (type) {
        case "Patient" -> CallerKind.PATIENT;
        case "RelatedPerson" -> CallerKind.PARTNER;
        default -> CallerKind.CLINICIAN;
      };
    }
    boolean program =
        !scopes.isEmpty()
            && scopes.stream().allMatch(scope -> scope.context() == ScopeContext.SYSTEM);
    return program ? CallerKind.SYSTEM : CallerKind.IMPLEMENTER;
  }

  private Optional<String> person(Jwt token) {
    return string(token, "fhirUser")
        .map(
            value ->
                value.startsWith(audience + "/") ? value.substring(audience.length() + 1) : value)
        .map(
            value -> {
              Matcher matcher = PERSON.matcher(value);
              return matcher.matches() ? value : refuse("fhirUser");
            });
  }

  private static Optional<String> id(Jwt token, String claim) {
    return string(token, claim).map(value -> requireId(claim, value));
  }

  private static Collection<String> ids(Jwt token, String claim) {
    return strings(token, claim).stream().map(value -> requireId(claim, value)).toList();
  }

  private static String requireId(String claim, String value) {
    return BARE.matcher(value).matches() ? value : refuse(claim);
  }

  private static Optional<String> string(Jwt token, String claim) {
    Object value = token.getClaim(claim);
    if (value == null) {
      return Optional.empty();
    }
    return Optional.of(value instanceof String text ? text : refuse(claim));
  }

  private static List<String> strings(Jwt token, String claim) {
    Object value = token.getClaim(claim);
    if (value == null) {
      return List.of();
    }
    if (value instanceof Collection<?> several
        && several.stream().allMatch(String.class::isInstance)) {
      return several.stream().map(String.class::cast).toList();
    }
    return List.of(value instanceof String text ? text : refuse(claim));
  }

  private static String required(Jwt token, String claim) {
    return string(token, claim).filter(value -> !value.isBlank()).orElseGet(() -> refuse(claim));
  }

  private static String refuse(String claim) {
    throw new InvalidBearerTokenException("The claim %s cannot be read".formatted(claim));
  }
}
