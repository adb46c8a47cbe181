package example.couplekap.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r5.elementmodel.Element;

/** Says of a resource all there is to say: which profiles it must meet, and how it meets them. */
public final class ResourceJudge {

  private final ProfileSelection selection;
  private final ResourceValidator validator;

  /** Selects and judges by the same definitions. */
  public ResourceJudge(ProfileSelection selection, ResourceValidator validator) {
    this.selection = selection;
    this.validator = validator;
  }

  /**
   * Judges a parsed resource. Of a Bundle only its own structure is judged, not its entries.
   *
   * @param course answers what the resource alone does not tell
   */
  public List<Finding> judge(Resource resource, CourseLookup course) {
    return judge(resource, course, List.of());
  }

  /**
   * Judges a parsed resource by further profiles as well.
   *
   * @param course answers what the resource alone does not tell
   * @param further canonical URLs of installed profiles
   */
  public List<Finding> judge(Resource resource, CourseLookup course, Collection<String> further) {
    Selection selected = selection.select(resource, course);
    List<Finding> findings = new ArrayList<>(selected.findings());
    findings.addAll(validator.validate(resource, with(further, selected)));
    return findings;
  }

  /**
   * Judges a parsed resource by profiles that were selected before.
   *
   * @param selected what {@link ProfileSelection} selected for this resource
   */
  public List<Finding> judge(Resource resource, Selection selected) {
    List<Finding> findings = new ArrayList<>(selected.findings());
    findings.addAll(validator.validate(resource, selected.profiles()));
    return findings;
  }

  /**
   * Adds line and column to findings about a resource that was parsed from a text.
   *
   * @param text the text it was parsed from
   */
  public List<Finding> locate(List<Finding> findings, byte[] text, TextFormat format) {
    Element tree = validator.read(text, format).tree();
    return tree == null
        ? findings
        : findings.stream().map(finding -> FindingReader.located(finding, tree)).toList();
  }

  /**
   * Judges a text; findings have line and column.
   *
   * @param course answers what the resource alone does not tell
   * @param further canonical URLs of installed profiles
   */
  public List<Finding> judge(
      byte[] text, TextFormat format, CourseLookup course, Collection<String> further) {
    ParsedText parsed = validator.read(text, format);
    List<Finding> findings = new ArrayList<>(parsed.findings());
    if (parsed.tree() != null) {
      findings.addAll(judge(parsed.tree(), course, further));
    }
    return findings;
  }

  List<Finding> judge(Element tree, CourseLookup course, Collection<String> further) {
    Selection selected = selection.select(Content.of(tree), course);
    List<Finding> findings = new ArrayList<>();
    String root = FindingReader.rootExpression(tree);
    for (Finding finding : selected.findings()) {
      String expression = root + finding.expression().substring(tree.fhirType().length());
      findings.add(FindingReader.located(finding.at(expression), tree));
    }
    findings.addAll(validator.validate(tree, with(further, selected)));
    return findings;
  }

  private static Collection<String> with(Collection<String> further, Selection selected) {
    if (further.isEmpty()) {
      return selected.profiles();
    }
    Set<String> all = new LinkedHashSet<>(selected.profiles());
    all.addAll(further);
    return all;
  }
}
