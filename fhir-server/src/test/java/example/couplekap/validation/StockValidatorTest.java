package example.couplekap.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.ValidationOptions;
import example.couplekap.guide.GuidePackage;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever HAPI FHIR's validator, as it comes, calls an error in broken resources, this program
 * calls an error too, and the other way round: being fast must not change the verdict.
 */
class StockValidatorTest {

  private static final String PATIENT = "{\"resourceType\":\"Patient\",%s}";
  private static final String SESSION =
      """
      {"resourceType":"Encounter","status":"finished",
       "class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB"},%s}
      """;

  private final FhirValidator stock = stock();

  private static FhirValidator stock() {
    PrePopulatedValidationSupport guide = new PrePopulatedValidationSupport(Judging.FHIR);
    try {
      GuidePackage.open().definitions().forEach(guide::addResource);
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
    FhirInstanceValidator validator =
        new FhirInstanceValidator(
            new ValidationSupportChain(
                guide,
                new DefaultProfileValidationSupport(Judging.FHIR),
                new CommonCodeSystemsTerminologyService(Judging.FHIR),
                new InMemoryTerminologyServerValidationSupport(Judging.FHIR)));
    validator.setErrorForUnknownProfiles(false);
    validator.setAssumeValidRestReferences(true);
    validator.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
    return Judging.FHIR.newValidator().registerValidatorModule(validator);
  }

  @TestFactory
  Stream<DynamicTest> agreesOnBrokenResources() {
    return Stream.of(
            PATIENT.formatted("\"active\":\"yes\""),
            PATIENT.formatted("\"active\":true,\"actve\":true"),
            PATIENT.formatted("\"gender\":\"unheard-of\""),
            PATIENT.formatted("\"gender\":\"female \""),
            PATIENT.formatted("\"birthDate\":\"1980-13-01\""),
            PATIENT.formatted("\"birthDate\":\"yesterday\""),
            PATIENT.formatted("\"name\":[{}]"),
            PATIENT.formatted("\"name\":[{\"id\":\"a\"}]"),
            PATIENT.formatted("\"name\":[{\"family\":\"\"}]"),
            PATIENT.formatted("\"multipleBirthInteger\":\"two\""),
            PATIENT.formatted("\"multipleBirthInteger\":1.5"),
            PATIENT.formatted("\"multipleBirthInteger\":1,\"multipleBirthBoolean\":true"),
            PATIENT.formatted("\"photo\":[{\"data\":\"!!!\"}]"),
            PATIENT.formatted("\"contact\":[{\"gender\":\"male\"}]"),
            PATIENT.formatted("\"telecom\":[{\"value\":\"1\"}]"),
            PATIENT.formatted("\"link\":[{\"other\":{\"reference\":\"Patient/1\"}}]"),
            PATIENT.formatted("\"generalPractitioner\":[{\"reference\":\"Patient/1\"}]"),
            PATIENT.formatted(
                "\"maritalStatus\":{\"coding\":[{\"system\":\"a b\",\"code\":\"M\"}]}"),
            PATIENT.formatted(
                "\"maritalStatus\":{\"coding\":[{\"system\":"
                    + "\"http://terminology.hl7.org/CodeSystem/v3-MaritalStatus\","
                    + "\"code\":\"no-such\"}]}"),
            PATIENT.formatted("\"extension\":[{\"url\":\"https://a.example/x\"}]"),
            PATIENT.formatted(
                "\"extension\":[{\"url\":\"https://a.example/x\",\"valueString\":\"a\","
                    + "\"extension\":[{\"url\":\"y\",\"valueString\":\"b\"}]}]"),
            PATIENT.formatted("\"text\":{\"status\":\"generated\",\"div\":\"<p>no div</p>\"}"),
            PATIENT.formatted(
                "\"text\":{\"status\":\"generated\",\"div\":\"<div xmlns=\\\"http://www.w3.org/1999/"
                    + "xhtml\\\"><script>x</script></div>\"}"),
            PATIENT.formatted(
                "\"contained\":[{\"resourceType\":\"Organization\",\"id\":\"o\",\"name\":\"x\"}]"),
            SESSION.formatted("\"period\":{\"start\":\"2024-02-02\",\"end\":\"2024-02-01\"}"),
            SESSION.formatted("\"status\":\"finished\""),
            SESSION.formatted("\"participant\":[{\"individual\":{\"reference\":\"Patient/1\"}}]"),
            SESSION.formatted("\"length\":{\"value\":\"x\"}"),
            SESSION.formatted("\"length\":{\"value\":1,\"code\":\"min\"}"))
        .map(json -> DynamicTest.dynamicTest(json.strip(), () -> assertAgreement(json)));
  }

  private void assertAgreement(String json) {
    Set<String> stockErrors = new TreeSet<>();
    stock.validateWithResult(json, new ValidationOptions()).getMessages().stream()
        .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
        .map(message -> ElementPath.expression(message.getLocationString(), "Resource"))
        .forEach(stockErrors::add);
    Set<String> ours = new TreeSet<>();
    Judging.findings(json).stream()
        .filter(Finding::isError)
        .map(Finding::expression)
        .forEach(ours::add);

    assertThat(ours).isEqualTo(stockErrors);
  }
}
