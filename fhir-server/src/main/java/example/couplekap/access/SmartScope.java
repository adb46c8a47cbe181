package example.couplekap.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A SMART scope for data, such as {@code patient/Observation.rs} (SMART App Launch 2). The letters
 * of version 1, {@code read} and {@code write}, mean {@code rs} and {@code cud}.
 *
 * @param context on whose behalf
 * @param type of the resources, or {@link #ANY}
 * @param permissions what may be done with them
 * @param category if given, the one {@code category} that the resources must have, as {@code
 *     system|code}
 */
public record SmartScope(
    ScopeContext context, String type, Set<Permission> permissions, Optional<String> category) {

  /** Resources of every type. */
  public static final String ANY = "*";

  private static final Pattern SHAPE =
      Pattern.compile(
          "(patient|user|system)/(\\*|[A-Z][A-Za-z]+)\\.(read|write|\\*|c?r?u?d?s?)(?:\\?(.*))?");

  private static final Pattern CATEGORY = Pattern.compile("category=([^&|,\\s]+\\|[^&|,\\s]+)");

  private static final Map<String, Set<Permission>> OF_VERSION_1 =
      Map.of(
          "read", EnumSet.of(Permission.READ, Permission.SEARCH),
          "write", EnumSet.of(Permission.CREATE, Permission.UPDATE, Permission.DELETE),
          "*", EnumSet.allOf(Permission.class));

  /** Copies what it is given. */
  public SmartScope {
    permissions = Set.copyOf(permissions);
  }

  /**
   * Reads a scope.
   *
   * @return empty if it grants no access to data that this server knows of: nothing is guessed, so
   *     that a restriction that is not understood never grants more than was meant
   */
  public static Optional<SmartScope> of(String scope) {
    Matcher shape = SHAPE.matcher(scope);
    if (!shape.matches()) {
      return Optional.empty();
    }
    Optional<Set<Permission>> permissions =
        Optional.ofNullable(OF_VERSION_1.get(shape.group(3)))
            .or(() -> Permission.of(shape.group(3)));
    Optional<String> restriction = Optional.ofNullable(shape.group(4));
    Optional<String> category =
        restriction.map(CATEGORY::matcher).filter(Matcher::matches).map(found -> found.group(1));
    if (permissions.isEmpty() || restriction.isPresent() != category.isPresent()) {
      return Optional.empty();
    }
    return ScopeContext.of(shape.group(1))
        .map(context -> new SmartScope(context, shape.group(2), permissions.get(), category));
  }

  /** Reads the scopes of one text, which have blanks between them, as far as they are known. */
  public static List<SmartScope> all(String scopes) {
    return Stream.of(scopes.split(" ")).flatMap(scope -> of(scope).stream()).toList();
  }

  /** The scope as it is written; reading it gives this scope again. */
  public String text() {
    String letters =
        permissions.stream()
            .sorted()
            .map(permission -> String.valueOf(permission.letter()))
            .collect(Collectors.joining());
    return "%s/%s.%s%s"
        .formatted(context.code(), type, letters, category.map("?category="::concat).orElse(""));
  }

  /** Whether it is about resources of a type, at least about those of one category. */
  public boolean concerns(String resourceType) {
    return type.equals(ANY) || type.equals(resourceType);
  }

  /** Whether it lets something be done with resources of a type. */
  public boolean grants(Permission permission, String resourceType) {
    return concerns(resourceType) && permissions.contains(permission);
  }
}
