package example.couplekap.validation.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.util.List;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;

class R4DefinitionsTest {

  private final R4Definitions definitions = R4Definitions.open();

  @Test
  void listsEveryStructureThatHapiKnows() {
    List<StructureDefinition> known =
        new DefaultProfileValidationSupport(FhirContext.forR4Cached())
            .fetchAllStructureDefinitions();
    TreeSet<String> listed = new TreeSet<>();
    definitions.headers().stream()
        .filter(DefinitionHeader::isStructure)
        .forEach(header -> listed.add(header.url()));

    assertThat(listed)
        .containsAll(new TreeSet<>(known.stream().map(StructureDefinition::getUrl).toList()));
  }

  @Test
  void readsWhatAHeaderSays() {
    DefinitionHeader encounter =
        definitions.headers().stream()
            .filter(
                header -> header.url().equals("http://hl7.org/fhir/StructureDefinition/Encounter"))
            .findFirst()
            .orElseThrow();

    assertThat(encounter.isType()).isTrue();
    assertThat(encounter.type()).isEqualTo("Encounter");
    assertThat(encounter.kind()).isEqualTo("resource");
    assertThat(encounter.base())
        .isEqualTo("http://hl7.org/fhir/StructureDefinition/DomainResource");
    assertThat(encounter.version()).isEqualTo("4.0.1");
  }

  @Test
  void keepsOfAStructureWhatIsChecked() {
    StructureDefinition encounter =
        (StructureDefinition)
            definitions
                .read("StructureDefinition", "http://hl7.org/fhir/StructureDefinition/Encounter")
                .orElseThrow();

    assertThat(encounter.hasDifferential()).isFalse();
    assertThat(encounter.getSnapshot().getElement())
        .anySatisfy(
            element -> {
              assertThat(element.getPath()).isEqualTo("Encounter.status");
              assertThat(element.getMin()).isEqualTo(1);
              assertThat(element.getBinding().getValueSet()).contains("encounter-status");
              assertThat(element.hasMapping()).isFalse();
            });
  }

  @Test
  void readsExtensionsAndValueSetsAndCodeSystems() {
    assertThat(
            definitions.read(
                "StructureDefinition",
                "http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare"))
        .isPresent();
    assertThat(definitions.read("ValueSet", "http://hl7.org/fhir/ValueSet/administrative-gender"))
        .isPresent();
    assertThat(definitions.read("CodeSystem", "http://terminology.hl7.org/CodeSystem/v3-ActCode"))
        .isPresent();
    assertThat(definitions.read("ValueSet", "http://nobody.example/ValueSet/none")).isEmpty();
  }
}
