package example.couplekap.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hl7.fhir.r5.elementmodel.Element;

/**
 * Judges a text as a write of it would be judged: with the security labels that the server would
 * add before.
 */
public final class WriteRehearsal {

  private final ResourceValidator validator;
  private final ProfileSelection selection;
  private final SecurityLabels labels;
  private final ResourceJudge judge;

  /** Rehearses with the parts that judge real writes. */
  public WriteRehearsal(
      ResourceValidator validator,
      ProfileSelection selection,
      SecurityLabels labels,
      ResourceJudge judge) {
    this.validator = validator;
    this.selection = selection;
    this.labels = labels;
    this.judge = judge;
  }

  /**
   * Judges a text that is one resource; findings have line and column.
   *
   * @param course answers what the resource alone does not tell
   * @param further canonical URLs of profiles that the resource must meet as well
   */
  public List<Finding> judge(
      byte[] text, TextFormat format, CourseLookup course, Collection<String> further) {
    ParsedText parsed = validator.read(text, format);
    List<Finding> findings = new ArrayList<>(parsed.findings());
    Element tree = parsed.tree();
    if (tree != null) {
      labels.complete(tree, selection.select(Content.of(tree), course).profiles());
      findings.addAll(judge.judge(tree, course, further));
    }
    return findings;
  }
}
