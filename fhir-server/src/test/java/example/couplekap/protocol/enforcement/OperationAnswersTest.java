package example.couplekap.protocol.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import example.couplekap.guide.GuidePackage;
import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import example.couplekap.support.StoredCourse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.OperationDefinition.OperationDefinitionParameterComponent;
import org.hl7.fhir.r4.model.OperationDefinition.OperationParameterUse;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The operations give what the guide's OperationDefinitions promise. */
class OperationAnswersTest {

  private static GuidePackage guide;

  @BeforeAll
  static void openTheGuide() throws IOException {
    guide = GuidePackage.open();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"t1-single-dosing", "t4-alternating-dual", "t5-concurrent-dual", "t6-minimal"})
  void theStatusIsAsDefined(String name) {
    Parameters status = get(name, "$kap-status").resource(Parameters.class);

    assertAsDefined(
        outputs("kap-status").toList(), status.getParameter().stream().map(Given::of).toList(), "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kap-course", "kap-protocol-check"})
  void aSingleResourceIsReturnedAsItself(String operation) {
    List<OperationDefinitionParameterComponent> outputs = outputs(operation).toList();
    Answer answer = get("t1-single-dosing", "$" + operation);

    assertThat(outputs).extracting(output -> output.getName()).containsExactly("return");
    assertThat(FhirContext.forR4Cached().newJsonParser().parseResource(answer.body()).fhirType())
        .isEqualTo(outputs.get(0).getType());
  }

  @Test
  void anInputThatIsNotDefinedIsRefused() {
    String plan = plan("t6-minimal");

    for (String operation : List.of("kap-status", "kap-course", "kap-protocol-check")) {
      assertThat(Http.get('/' + plan + "/$" + operation + "?since=2026").status())
          .as(operation)
          .isEqualTo(400);
    }
  }

  private static Stream<OperationDefinitionParameterComponent> outputs(String operation) {
    return guide.definition(OperationDefinition.class, operation).getParameter().stream()
        .filter(parameter -> parameter.getUse() == OperationParameterUse.OUT);
  }

  private static void assertAsDefined(
      List<OperationDefinitionParameterComponent> defined, List<Given> given, String within) {
    assertThat(given)
        .as(within)
        .extracting(Given::name)
        .isSubsetOf(defined.stream().map(each -> each.getName()).toList());
    for (OperationDefinitionParameterComponent each : defined) {
      String place = within + '/' + each.getName();
      List<Given> values =
          given.stream().filter(value -> value.name().equals(each.getName())).toList();
      assertThat(values).as(place).hasSizeGreaterThanOrEqualTo(each.getMin());
      if (!"*".equals(each.getMax())) {
        assertThat(values).as(place).hasSizeLessThanOrEqualTo(Integer.parseInt(each.getMax()));
      }
      if (each.hasType()) {
        assertThat(values).as(place).extracting(Given::type).allMatch(each.getType()::equals);
      }
      values.forEach(value -> assertAsDefined(each.getPart(), value.parts(), place));
    }
  }

  private static Answer get(String course, String operation) {
    Answer answer = Http.get('/' + plan(course) + '/' + operation);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer;
  }

  private static String plan(String course) {
    return StoredCourse.store(course).reference(CarePlan.class, each -> true);
  }

  /**
   * One parameter of an answer.
   *
   * @param type of its value, none if it has parts
   */
  private record Given(String name, String type, List<Given> parts) {

    static Given of(ParametersParameterComponent parameter) {
      return new Given(
          parameter.getName(),
          parameter.hasResource()
              ? parameter.getResource().fhirType()
              : parameter.hasValue() ? parameter.getValue().fhirType() : "",
          parameter.getPart().stream().map(Given::of).toList());
    }
  }
}
