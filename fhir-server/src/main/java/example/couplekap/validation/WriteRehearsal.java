package example.couplekap.validation;

import java.util.Collection;
import java.util.List;
import org.hl7.fhir.r5.elementmodel.Element;

/**
 * Judges a text as a write of it would be judged: with the security labels that the server would
 * add before. A Bundle is judged as the transaction it could be sent as.
 */
public final class WriteRehearsal {

  private final BundleJudge bundles;
  private final ProfileSelection selection;
  private final SecurityLabels labels;

  /** Rehearses with the parts that judge real writes. */
  public WriteRehearsal(BundleJudge bundles, ProfileSelection selection, SecurityLabels labels) {
    this.bundles = bundles;
    this.selection = selection;
    this.labels = labels;
  }

  /**
   * Judges a text; findings have line and column.
   *
   * @param course answers what the text alone does not tell
   * @param further canonical URLs of profiles that the resource must meet as well
   */
  public List<Finding> judge(
      byte[] text, TextFormat format, CourseLookup course, Collection<String> further) {
    return bundles.judge(text, format, course, further, this::label);
  }

  private void label(Element resource, CourseLookup course) {
    labels.complete(resource, selection.select(Content.of(resource), course).profiles());
  }
}
