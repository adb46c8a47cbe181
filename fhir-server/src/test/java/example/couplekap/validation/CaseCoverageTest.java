package example.couplekap.validation;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.guide.ConformanceCase;
import example.couplekap.guide.GuidePackage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Enumerations.BindingStrength;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the guide's profiles demand is broken by at least one case each: every invariant that is an
 * error or a warning, every required binding, every slice that must be there.
 */
class CaseCoverageTest {

  private static final String INFORMATION_MARK = "(Information)";

  /** Asks another resource, which one resource alone cannot answer. */
  private static final String ACROSS_RESOURCES = "resolve()";

  private static List<StructureDefinition> profiles;
  private static Set<String> constraints;
  private static String messages;

  @BeforeAll
  static void judgeTheCases() throws IOException {
    profiles =
        GuidePackage.open().definitions().stream()
            .filter(StructureDefinition.class::isInstance)
            .map(StructureDefinition.class::cast)
            .toList();
    List<Finding> findings =
        ConformanceCase.all().parallelStream()
            .map(aCase -> aCase.resource().getBytes(StandardCharsets.UTF_8))
            .flatMap(
                json -> Judging.GUIDE.bundles().judge(json, TextFormat.JSON, List.of()).stream())
            .toList();
    constraints = findings.stream().map(Finding::constraint).collect(Collectors.toSet());
    messages = findings.stream().map(Finding::message).collect(Collectors.joining("\n"));
  }

  @TestFactory
  Stream<DynamicTest> everyInvariantIsBroken() {
    return elements()
        .flatMap(element -> element.getConstraint().stream())
        .filter(invariant -> invariant.getKey().startsWith("kap-"))
        .filter(invariant -> !invariant.getHuman().startsWith(INFORMATION_MARK))
        .filter(invariant -> !invariant.getExpression().contains(ACROSS_RESOURCES))
        .map(ElementDefinition.ElementDefinitionConstraintComponent::getKey)
        .distinct()
        .map(key -> DynamicTest.dynamicTest(key, () -> assertThat(constraints).contains(key)));
  }

  /** A code outside the binding of a slice is outside the slice, which is then left out. */
  @TestFactory
  Stream<DynamicTest> everyRequiredBindingIsBroken() {
    return elements()
        .filter(element -> element.getBinding().getStrength() == BindingStrength.REQUIRED)
        .map(
            element ->
                element.hasSliceName() ? element.getId() : element.getBinding().getValueSet())
        .distinct()
        .map(
            broken -> DynamicTest.dynamicTest(broken, () -> assertThat(messages).contains(broken)));
  }

  @TestFactory
  Stream<DynamicTest> everyRequiredSliceIsLeftOut() {
    return elements()
        .filter(element -> element.hasSliceName() && element.getMin() > 0)
        .map(ElementDefinition::getId)
        .distinct()
        .map(id -> DynamicTest.dynamicTest(id, () -> assertThat(messages).contains(id + " ")));
  }

  private static Stream<ElementDefinition> elements() {
    return profiles.stream().flatMap(profile -> profile.getDifferential().getElement().stream());
  }
}
