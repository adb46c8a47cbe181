package example.couplekap.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who makes a request, as the identity provider says. Nothing in it comes from clinical records,
 * which others may write.
 *
 * @param kind on what grounds the caller may reach charts
 * @param subject the caller's id at the identity provider
 * @param client the program that the caller uses
 * @param scopes what the caller was granted
 * @param person the caller's own record, such as {@code Practitioner/1}; a program has none
 * @param patient the id of the caller's own Patient, or of the one in the launch context
 * @param relatedPersons the ids of the records that stand for the caller in other people's charts
 * @param organization the id of the Organization that the caller belongs to
 * @param breakGlass whether the caller declared an emergency, purpose of use {@code BTG}
 */
public record Caller(
    CallerKind kind,
    String subject,
    String client,
    List<SmartScope> scopes,
    Optional<String> person,
    Optional<String> patient,
    Set<String> relatedPersons,
    Optional<String> organization,
    boolean breakGlass) {

  /** Copies what it is given. */
  public Caller {
    scopes = List.copyOf(scopes);
    relatedPersons = Set.copyOf(relatedPersons);
  }

  /**
   * A program as it was noted when it showed a token.
   *
   * @param scopes the text of {@link #scopeText()}
   */
  public static Caller program(String client, Optional<String> organization, String scopes) {
    return new Caller(
        CallerKind.SYSTEM,
        client,
        client,
        SmartScope.all(scopes),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        organization,
        false);
  }

  /** The caller's scopes as one text. */
  public String scopeText() {
    return scopes.stream().map(SmartScope::text).collect(Collectors.joining(" "));
  }

  /** The caller's scopes that let something be done with resources of a type. */
  public Stream<SmartScope> granting(Permission permission, String type) {
    return scopes.stream().filter(scope -> scope.grants(permission, type));
  }

  /** Whether the caller treats, or stands for those who treat. */
  public boolean isStaff() {
    return kind == CallerKind.SYSTEM || kind == CallerKind.CLINICIAN;
  }
}
