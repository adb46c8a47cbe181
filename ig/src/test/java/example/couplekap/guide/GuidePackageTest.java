package example.couplekap.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;

class GuidePackageTest {

  @Test
  void namesItself() throws IOException {
    GuidePackage guide = GuidePackage.open();

    assertThat(guide.name()).isEqualTo("example.couple-kap");
    assertThat(guide.version()).matches("\\d+\\.\\d+\\.\\d+.*");
    assertThat(guide.canonical()).isEqualTo("https://couple-kap.example/fhir");
    assertThat(guide.digest()).matches("[0-9a-f]{64}").isEqualTo(GuidePackage.open().digest());
  }

  @Test
  void holdsDefinitionsUnderItsCanonicalBase() throws IOException {
    GuidePackage guide = GuidePackage.open();

    assertThat(guide.definitions())
        .filteredOn(CodeSystem.class::isInstance)
        .extracting(Resource::getIdPart)
        .contains("kap-session-type");
  }

  @Test
  void givesEveryProfileASnapshot() throws IOException {
    assertThat(GuidePackage.open().definitions())
        .filteredOn(StructureDefinition.class::isInstance)
        .allMatch(definition -> ((StructureDefinition) definition).hasSnapshot());
  }

  @Test
  void letsNoCallerChangeAnothersResources() throws IOException {
    GuidePackage guide = GuidePackage.open();

    guide.definitions().get(0).getMeta().getProfile().add(new CanonicalType("urn:changed"));

    assertThat(guide.definitions().get(0).getMeta().getProfile()).isEmpty();
  }
}
