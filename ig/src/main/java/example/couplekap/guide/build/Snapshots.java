package example.couplekap.guide.build;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/** Gives every profile and extension its snapshot, so that no server has to compute one. */
final class Snapshots {

  private final FhirContext context;

  Snapshots(FhirContext context) {
    this.context = context;
  }

  /** Adds snapshots, in place, to those of the given resources that are structure definitions. */
  void generate(List<Resource> resources) {
    PrePopulatedValidationSupport guide = new PrePopulatedValidationSupport(context);
    resources.forEach(guide::addResource);
    SnapshotGeneratingValidationSupport generator =
        new SnapshotGeneratingValidationSupport(context);
    ValidationSupportChain chain =
        new ValidationSupportChain(
            new DefaultProfileValidationSupport(context),
            guide,
            new InMemoryTerminologyServerValidationSupport(context),
            generator);
    ValidationSupportContext support = new ValidationSupportContext(chain);
    generateUnrelated(generator, support);
    for (Resource resource : resources) {
      if (resource instanceof StructureDefinition definition && !definition.hasSnapshot()) {
        // The generator works on a copy: only the copy has the snapshot.
        StructureDefinition generated =
            (StructureDefinition)
                generator.generateSnapshot(
                    support, definition, definition.getUrl(), null, definition.getName());
        definition.setSnapshot(generated.getSnapshot());
      }
    }
  }

  /**
   * Makes the generator load all definitions before it is in the middle of one of them: it would
   * take its own unfinished work for a circular dependency and keep the empty snapshot.
   */
  private static void generateUnrelated(
      SnapshotGeneratingValidationSupport generator, ValidationSupportContext support) {
    StructureDefinition unrelated = new StructureDefinition();
    unrelated.setUrl("urn:uuid:00000000-0000-0000-0000-000000000000");
    unrelated.setName("Unrelated");
    unrelated.setType("Basic");
    unrelated.setKind(StructureDefinition.StructureDefinitionKind.RESOURCE);
    unrelated.setDerivation(StructureDefinition.TypeDerivationRule.CONSTRAINT);
    unrelated.setBaseDefinition("http://hl7.org/fhir/StructureDefinition/Basic");
    generator.generateSnapshot(support, unrelated, unrelated.getUrl(), null, unrelated.getName());
  }
}
