package example.couplekap.validation;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r5.elementmodel.Element;

/** The places that HL7's validator names, as FHIRPath and as elements of the tree it walked. */
final class ElementPath {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/");
  private static final Pattern EXTENSION_URL = Pattern.compile("\\[url='[^']*'\\]");
  private static final Pattern STEP = Pattern.compile("([A-Za-z]\\w*)(?:\\[(\\d+)\\])?");

  private ElementPath() {}

  /**
   * The validator's location as FHIRPath.
   *
   * @param type the resource's type, for what is wrong with the text as a whole
   */
  static String expression(String location, String type) {
    if (location == null || location.isEmpty() || location.startsWith("(")) {
      return type;
    }
    String path = COMMENT.matcher(location).replaceAll("");
    path = EXTENSION_URL.matcher(path).replaceAll("");
    path = path.startsWith("/f:") ? path.substring(3) : path;
    path = path.startsWith("/") || path.startsWith("$") ? path.substring(1) : path;
    path = path.replace("/f:", ".");
    return path.isEmpty() ? type : path;
  }

  /** The element of the definitions that an expression leads to: without indexes and types. */
  static String definitionPath(String expression) {
    return expression.replaceAll("\\.ofType\\([^)]*\\)", "[x]").replaceAll("\\[\\d+\\]", "");
  }

  /**
   * Follows an expression through a tree as far as it leads.
   *
   * @param root the element that the expression's first step names
   */
  static Optional<Element> follow(Element root, String expression, String rootExpression) {
    if (!expression.startsWith(rootExpression)) {
      return Optional.empty();
    }
    Element element = root;
    for (String step : steps(expression.substring(rootExpression.length()))) {
      Element next = child(element, step);
      if (next == null) {
        return Optional.empty();
      }
      element = next;
    }
    return Optional.of(element);
  }

  private static List<String> steps(String expression) {
    List<String> steps = new ArrayList<>();
    for (String step : Splitter.on('.').split(expression)) {
      if (!step.isEmpty() && !step.contains("(")) {
        steps.add(step);
      }
    }
    return steps;
  }

  private static Element child(Element parent, String step) {
    Matcher matcher = STEP.matcher(step);
    if (!matcher.matches() || !parent.hasChildren()) {
      return null;
    }
    int index = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    for (Element child : parent.getChildren()) {
      if (isNamed(child, matcher.group(1)) && index-- == 0) {
        return child;
      }
    }
    return null;
  }

  private static boolean isNamed(Element child, String name) {
    if (child.getName().equals(name)) {
      return true;
    }
    boolean choice = child.getProperty() != null && child.getProperty().isChoice();
    return choice && child.getProperty().getName().equals(name + "[x]");
  }
}
