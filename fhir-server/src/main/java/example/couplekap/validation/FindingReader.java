package example.couplekap.validation;

import example.couplekap.validation.Finding.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;

/**
 * Turns what HL7's validator says into findings: graded, placed, and without the resource's data.
 */
final class FindingReader {

  private static final String INFORMATION_MARK = "(Information) ";
  private static final Pattern LOG = Pattern.compile(" \\(log: .*\\)$");
  private static final int SHORTEST_SECRET = 2;

  /** An EHR's own profiles, extensions and code systems are its own business. */
  private static final Set<String> ABOUT_UNKNOWN_DEFINITIONS =
      Set.of(
          I18nConstants.VALIDATION_VAL_PROFILE_UNKNOWN,
          I18nConstants.VALIDATION_VAL_PROFILE_UNKNOWN_NOT_POLICY,
          I18nConstants.TERMINOLOGY_TX_VALUESET_NOTFOUND,
          I18nConstants.TERMINOLOGY_TX_SYSTEM_UNKNOWN,
          I18nConstants.UNKNOWN_CODESYSTEM,
          I18nConstants.EXTENSION_EXT_UNKNOWN);

  private final RuleCatalogue rules;
  private final RuleMappings mappings;
  private final Function<String, StructureDefinition> extensions;

  /**
   * @param extensions finds the definition of an extension by its URL; null for an unknown one
   */
  FindingReader(RuleCatalogue rules, Function<String, StructureDefinition> extensions) {
    this.rules = rules;
    this.extensions = extensions;
    this.mappings = new RuleMappings(rules);
  }

  /**
   * Reads the messages about one resource.
   *
   * @param resource the tree they are about, or null if the text was no resource
   * @param profiles the profiles it was judged by
   */
  List<Finding> read(
      List<ValidationMessage> messages, Element resource, List<StructureDefinition> profiles) {
    List<Finding> findings = new ArrayList<>(messages.size());
    Set<String> seen = new HashSet<>();
    for (ValidationMessage message : messages) {
      if (isWorthTelling(message)) {
        Finding finding = read(message, resource, profiles);
        if (seen.add(finding.severity() + finding.expression() + ' ' + finding.message())) {
          findings.add(finding);
        }
      }
    }
    return findings;
  }

  /** Conditional references and slicing notes are no news to anybody. */
  private static boolean isWorthTelling(ValidationMessage message) {
    boolean conditional =
        I18nConstants.REFERENCE_REF_SUSPICIOUS.equals(message.getMessageId())
            && message.getMessage().contains("?");
    return !conditional && !message.isSlicingHint() && !message.isSignpost();
  }

  private Finding read(
      ValidationMessage message, Element resource, List<StructureDefinition> profiles) {
    String type = resource == null ? "Resource" : resource.fhirType();
    String expression = ElementPath.expression(message.getLocation(), type);
    Source source = Source.of(message);
    Optional<Element> at =
        resource == null
            ? Optional.empty()
            : ElementPath.follow(resource, expression, rootExpression(resource));
    Optional<String> rule =
        source.isInvariant()
            ? rules.ofInvariant(source.key())
            : structuralRule(source, expression, at, resource, profiles);
    return new Finding(
        source.isInvariant() ? graded(message) : rules.graded(rule, severity(message)),
        message.getType() == null ? "invalid" : message.getType().toCode(),
        text(message, source, at),
        expression,
        position(message, at),
        rule,
        source.key(),
        source.profile());
  }

  /** The same finding with its place in the text that a tree was read from. */
  static Finding located(Finding finding, Element tree) {
    return ElementPath.follow(tree, finding.expression(), rootExpression(tree))
        .filter(element -> element.line() > 0)
        .map(element -> new Position(element.line(), Math.max(1, element.col())))
        .map(finding::at)
        .orElse(finding);
  }

  /** The place of a resource itself: its type, or its place in the Bundle it came in. */
  static String rootExpression(Element resource) {
    return ElementPath.expression(
        resource.getPath() == null ? resource.fhirType() : resource.getPath(), "");
  }

  private Optional<String> structuralRule(
      Source source,
      String expression,
      Optional<Element> at,
      Element resource,
      List<StructureDefinition> profiles) {
    if (resource == null) {
      return Optional.empty();
    }
    String root = rootExpression(resource);
    String inner = expression.startsWith(root) ? expression.substring(root.length()) : "";
    String path = ElementPath.definitionPath(resource.fhirType() + inner);
    Optional<String> extensionRule = ruleWithinExtension(path, at);
    if (extensionRule.isPresent()) {
      return extensionRule;
    }
    for (StructureDefinition profile : profiles) {
      Optional<String> rule =
          source
              .element()
              .flatMap(element -> mappings.ofElement(profile, element))
              .or(() -> mappings.ofPath(profile, path, at));
      if (rule.isPresent()) {
        return rule;
      }
    }
    return Optional.empty();
  }

  /** The rule that an extension's own definition gives to a place inside the extension. */
  private Optional<String> ruleWithinExtension(String path, Optional<Element> at) {
    int within = path.lastIndexOf(".extension.");
    if (within < 0) {
      return Optional.empty();
    }
    Optional<Element> extension = at;
    while (extension.filter(around -> !around.fhirType().equals("Extension")).isPresent()) {
      extension = extension.map(Element::getParentForValidator);
    }
    String inner = "Extension" + path.substring(within + ".extension".length());
    return extension
        .map(found -> found.getNamedChildValue("url"))
        .map(extensions)
        .flatMap(definition -> mappings.ofPath(definition, inner, at));
  }

  private static Severity severity(ValidationMessage message) {
    String id = message.getMessageId();
    if (id != null && ABOUT_UNKNOWN_DEFINITIONS.contains(id)) {
      return Severity.INFORMATION;
    }
    IssueSeverity level = message.getLevel();
    if (level == IssueSeverity.FATAL || level == IssueSeverity.ERROR) {
      return Severity.ERROR;
    }
    return level == IssueSeverity.WARNING ? Severity.WARNING : Severity.INFORMATION;
  }

  /** FHIR's invariants know no grade below a warning: the mark in the text is the guide's. */
  private static Severity graded(ValidationMessage message) {
    Severity severity = severity(message);
    return severity == Severity.WARNING && human(message).startsWith(INFORMATION_MARK)
        ? Severity.INFORMATION
        : severity;
  }

  private static String human(ValidationMessage message) {
    return LOG.matcher(message.getMessage()).replaceFirst("");
  }

  private static String text(ValidationMessage message, Source source, Optional<Element> at) {
    if (source.isInvariant()) {
      String human = human(message);
      return human.startsWith(INFORMATION_MARK)
          ? human.substring(INFORMATION_MARK.length())
          : human;
    }
    String text = message.getMessage();
    return at.map(element -> withoutValues(text, element)).orElse(text);
  }

  /** The validator likes to quote what it found. */
  private static String withoutValues(String text, Element element) {
    String result = text;
    if (element.isPrimitive() && element.primitiveValue() != null) {
      String value = element.primitiveValue();
      if (value.length() >= SHORTEST_SECRET) {
        result = result.replaceAll("(?<![\\w/])" + Pattern.quote(value) + "(?![\\w/])", "…");
      }
    }
    if (element.hasChildren()) {
      for (Element child : element.getChildren()) {
        result = withoutValues(result, child);
      }
    }
    return result;
  }

  private static Optional<Position> position(ValidationMessage message, Optional<Element> at) {
    if (message.getLine() > 0) {
      return Optional.of(new Position(message.getLine(), Math.max(1, message.getCol())));
    }
    return at.filter(element -> element.line() > 0)
        .map(element -> new Position(element.line(), Math.max(1, element.col())));
  }

  /** Where a message comes from: an invariant, an element of a profile, or FHIR's own rules. */
  private record Source(
      String key, boolean isInvariant, Optional<String> profile, Optional<String> element) {

    static Source of(ValidationMessage message) {
      String origin = message.getInvId();
      if (origin == null || !origin.contains("#")) {
        String id = message.getMessageId();
        return new Source(id == null ? "text" : id, false, Optional.empty(), Optional.empty());
      }
      int hash = origin.indexOf('#');
      Optional<String> profile = Optional.of(origin.substring(0, hash).replaceFirst("\\|.*", ""));
      String key = origin.substring(hash + 1);
      return message.getMessageId() != null && message.getMessageId().endsWith('#' + key)
          ? new Source(key, true, profile, Optional.empty())
          : new Source(message.getMessageId(), false, profile, Optional.of(key));
    }
  }
}
