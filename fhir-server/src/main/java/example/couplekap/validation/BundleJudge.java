package example.couplekap.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.hl7.fhir.r5.elementmodel.Element;

/**
 * Judges a Bundle: its own structure, then the resource of each entry by the profiles its content
 * implies, several at once.
 */
public final class BundleJudge {

  private final ResourceJudge judge;
  private final ResourceValidator validator;
  private final String canonical;

  /**
   * Judges with the given judge.
   *
   * @param canonical the base of the guide's canonical URLs
   */
  public BundleJudge(ResourceJudge judge, ResourceValidator validator, String canonical) {
    this.judge = judge;
    this.validator = validator;
    this.canonical = canonical;
  }

  /**
   * Judges a text, which may be a Bundle or any other resource; findings have line and column.
   *
   * @param further canonical URLs of profiles that the resource itself must meet as well
   */
  public List<Finding> judge(byte[] text, TextFormat format, Collection<String> further) {
    return judge(text, format, CourseLookup.none(), further);
  }

  /**
   * Judges a text, which may be a Bundle or any other resource; findings have line and column.
   *
   * @param outside answers for a resource that is no Bundle; a Bundle answers for its own entries
   * @param further canonical URLs of profiles that the resource itself must meet as well
   */
  public List<Finding> judge(
      byte[] text, TextFormat format, CourseLookup outside, Collection<String> further) {
    return judge(text, format, outside, further, (resource, course) -> {});
  }

  /** Judges as {@link #judge(byte[], TextFormat, CourseLookup, Collection)} what was prepared. */
  List<Finding> judge(
      byte[] text,
      TextFormat format,
      CourseLookup outside,
      Collection<String> further,
      BiConsumer<Element, CourseLookup> preparation) {
    ParsedText parsed = validator.read(text, format);
    List<Finding> findings = new ArrayList<>(parsed.findings());
    Element tree = parsed.tree();
    if (tree != null) {
      List<Element> entries = tree.getChildren("entry");
      List<Element> resources = resources(entries);
      CourseLookup course = entries.isEmpty() ? outside : new BundleCourse(resources, canonical);
      preparation.accept(tree, course);
      findings.addAll(judge.judge(tree, course, further));
      BundleReferences references = new BundleReferences(entries);
      resources.forEach(references::resolve);
      resources.forEach(BundleJudge::setApart);
      BundleCourse resolved = new BundleCourse(resources, canonical);
      resources.forEach(resource -> preparation.accept(resource, resolved));
      findings.addAll(judgeAll(resources, resolved));
    }
    return findings;
  }

  private static List<Element> resources(List<Element> entries) {
    return entries.stream()
        .map(entry -> entry.getNamedChild("resource", false))
        .filter(resource -> resource != null)
        .toList();
  }

  /**
   * Hides the Bundle from an entry: a reference is judged by the type it points to, as a server
   * does, and what is wrong with its target is told of the target.
   */
  private static void setApart(Element resource) {
    resource.setParentForValidator(null);
  }

  /** On the common pool, which has as many threads as the machine has cores. */
  private List<Finding> judgeAll(List<Element> resources, CourseLookup course) {
    return IntStream.range(0, resources.size())
        .parallel()
        .mapToObj(i -> judge.judge(resources.get(i), course, List.of()))
        .flatMap(List::stream)
        .toList();
  }
}
