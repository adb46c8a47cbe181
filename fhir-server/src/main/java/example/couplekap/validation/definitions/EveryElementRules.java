package example.couplekap.validation.definitions;

import java.util.List;
import java.util.Set;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.extensions.ExtensionDefinitions;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.ElementDefinition.TypeRefComponent;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueType;
import org.hl7.fhir.utilities.validation.ValidationMessage.Source;

/**
 * The few rules of FHIR that hold for every element of every resource: that there is something in
 * it, that an extension has either a value or extensions, and how texts and codes are spelled.
 *
 * <p>As FHIRPath and uncompiled regular expressions, looked up anew for each element, they take a
 * quarter of the time of a validation. They are taken out of the definitions and checked in one
 * walk.
 */
public final class EveryElementRules {

  private static final String TYPES = "http://hl7.org/fhir/StructureDefinition/";
  private static final Set<String> INVARIANTS = Set.of("ele-1", "ext-1");

  /** Types whose pattern is checked here, or is the same as what the validator checks anyhow. */
  private static final Set<String> PATTERNED =
      Set.of("boolean", "canonical", "code", "date", "dateTime", "instant", "string", "uri", "url");

  private EveryElementRules() {}

  /** Takes the rules out of a definition. */
  static void removeFrom(StructureDefinition definition) {
    boolean patterned = PATTERNED.contains(definition.getType());
    for (ElementDefinition element : definition.getSnapshot().getElement()) {
      element.getConstraint().removeIf(constraint -> INVARIANTS.contains(constraint.getKey()));
      if (patterned && element.getPath().endsWith(".value")) {
        element.removeExtension(ExtensionDefinitions.EXT_REGEX);
        for (TypeRefComponent type : element.getType()) {
          type.removeExtension(ExtensionDefinitions.EXT_REGEX);
        }
      }
    }
  }

  /** Checks the rules throughout a resource. */
  public static void check(Element element, List<ValidationMessage> messages) {
    if (element.getXhtml() != null) {
      return;
    }
    String value = element.getValue();
    if (value != null && !value.isEmpty()) {
      if (!isWellSpelled(element.fhirType(), value)) {
        report(messages, element, "Element", "spelling", "There is white space that must not be.");
      }
    } else if (!element.hasChildren()) {
      report(messages, element, "Element", "ele-1", "An element must have a value or children.");
    }
    if (element.hasChildren()) {
      boolean isExtension = element.fhirType().equals("Extension");
      if (isExtension && hasChild(element, "extension") == hasChild(element, "value")) {
        report(
            messages,
            element,
            "Extension",
            "ext-1",
            "An extension must have either a value or extensions, not both.");
      }
      for (Element child : element.getChildren()) {
        check(child, messages);
      }
    }
  }

  /** Whether there is a child of that name, or of a name that continues with a type. */
  private static boolean hasChild(Element element, String name) {
    for (Element child : element.getChildren()) {
      if (child.getName().startsWith(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWellSpelled(String type, String value) {
    return switch (type) {
      case "code" -> isCode(value);
      case "canonical", "uri", "url" -> value.chars().noneMatch(EveryElementRules::isSpace);
      case "string" -> value.indexOf('\u000B') < 0 && value.indexOf('\f') < 0;
      default -> true;
    };
  }

  /** Words with one white space between them. */
  private static boolean isCode(String value) {
    boolean spaceBefore = true;
    for (int i = 0; i < value.length(); i++) {
      boolean space = isSpace(value.charAt(i));
      if (space && spaceBefore) {
        return false;
      }
      spaceBefore = space;
    }
    return !spaceBefore;
  }

  private static boolean isSpace(int character) {
    return character == ' ' || (character >= '\t' && character <= '\r');
  }

  private static void report(
      List<ValidationMessage> messages, Element element, String type, String key, String text) {
    String path = element.getPath() == null ? "" : element.getPath().replace("[x]", "");
    String id = TYPES + type + '#' + key;
    messages.add(
        new ValidationMessage(
                Source.InstanceValidator,
                IssueType.INVARIANT,
                element.line(),
                element.col(),
                path,
                text,
                IssueSeverity.ERROR)
            .setInvId(id)
            .setMessageId(id));
  }
}
