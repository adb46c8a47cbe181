package example.couplekap.validation;

import ca.uhn.fhir.context.FhirContext;
import example.couplekap.validation.definitions.DefinitionContext;
import example.couplekap.validation.definitions.DefinitionPackage;
import example.couplekap.validation.definitions.DefinitionSource;
import example.couplekap.validation.definitions.InstalledDefinitions;
import example.couplekap.validation.definitions.R4Definitions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts that judge resources by the guide, put together once. Everything here may be used by
 * many threads.
 *
 * @param definitions what is installed
 * @param rules the guide's protocol rules
 * @param selection which profiles a resource must meet
 * @param judge judges resources
 * @param bundles judges Bundles
 * @param labels completes security labels
 * @param rehearsal judges texts as writes of them would be judged
 * @param outcomes writes findings down
 */
public record Validation(
    DefinitionContext definitions,
    RuleCatalogue rules,
    ProfileSelection selection,
    ResourceJudge judge,
    BundleJudge bundles,
    SecurityLabels labels,
    WriteRehearsal rehearsal,
    OperationOutcomes outcomes) {

  /**
   * Judges by FHIR R4, the guide this program was built with, and further guides.
   *
   * @throws IOException if the guide's package is missing or damaged
   */
  public static Validation open(FhirContext fhir, List<? extends DefinitionSource> further)
      throws IOException {
    return open(fhir, further, R4Definitions.open());
  }

  /**
   * Judges by the guide this program was built with, further guides, and FHIR R4 as it was opened
   * before.
   *
   * @throws IOException if the guide's package is missing or damaged
   */
  public static Validation open(
      FhirContext fhir, List<? extends DefinitionSource> further, R4Definitions r4)
      throws IOException {
    DefinitionPackage guide = DefinitionPackage.ofGuide();
    List<DefinitionSource> sources = new ArrayList<>();
    sources.add(guide);
    sources.addAll(further);
    sources.add(r4);
    return of(new InstalledDefinitions(fhir, sources), guide.canonical());
  }

  private static Validation of(InstalledDefinitions installed, String canonical) {
    DefinitionContext definitions = new DefinitionContext(installed);
    RuleCatalogue rules = RuleCatalogue.of(installed, canonical);
    ProfileSelection selection = new ProfileSelection(definitions, canonical);
    ResourceValidator validator = new ResourceValidator(definitions, rules);
    ResourceJudge judge = new ResourceJudge(selection, validator);
    BundleJudge bundles = new BundleJudge(judge, validator, canonical);
    SecurityLabels labels = new SecurityLabels(definitions);
    return new Validation(
        definitions,
        rules,
        selection,
        judge,
        bundles,
        labels,
        new WriteRehearsal(bundles, selection, labels),
        new OperationOutcomes(rules));
  }
}
