package example.couplekap.validation.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.validation.TextFormat;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What $validate judges of a Parameters resource is the wrapped resource, at its own place. */
class ParametersBodyTest {

  @Test
  void cutsTheResourceOutOfXmlAsItStands() {
    String body =
        """
        <Parameters xmlns="http://hl7.org/fhir">
          <parameter><name value="mode"/><valueCode value="create"/></parameter>
          <parameter>
            <name value="resource"/>
            <resource><Patient><strange value="é"/></Patient></resource>
          </parameter>
        </Parameters>
        """;

    ParametersBody read = read(body, TextFormat.XML);

    String resource = new String(read.resource(), StandardCharsets.UTF_8);
    assertThat(resource.strip())
        .isEqualTo("<Patient xmlns=\"http://hl7.org/fhir\"><strange value=\"é\"/></Patient>");
    assertThat(resource.lines().count()).isEqualTo(5);
    assertThat(resource.indexOf("<Patient") - resource.lastIndexOf('\n')).isEqualTo(15);
    assertThat(read.values("mode")).containsExactly("create");
  }

  @Test
  void keepsTheNamespaceThatAResourceDeclares() {
    String patient =
        "<f:Patient xmlns:f=\"http://hl7.org/fhir\"><f:active value=\"true\"/></f:Patient>";
    String body =
        "<Parameters xmlns=\"http://hl7.org/fhir\"><parameter><name value=\"resource\"/><resource>%s</resource></parameter></Parameters>"
            .formatted(patient);

    assertThat(new String(read(body, TextFormat.XML).resource(), StandardCharsets.UTF_8).strip())
        .isEqualTo(patient);
  }

  @Test
  void cutsTheResourceOutOfJsonAtItsPlace() {
    String body =
        """
        {"resourceType": "Parameters", "parameter": [
          {"name": "resource", "resource": {"resourceType": "Patient"}}]}""";

    String resource = new String(read(body, TextFormat.JSON).resource(), StandardCharsets.UTF_8);

    assertThat(resource.strip()).isEqualTo("{\"resourceType\": \"Patient\"}");
    assertThat(resource.lines().count()).isEqualTo(2);
  }

  @Test
  void takesAnyOtherResourceForItself() {
    String patient = "<Patient xmlns=\"http://hl7.org/fhir\"/>";

    assertThat(read(patient, TextFormat.XML).resource())
        .isEqualTo(patient.getBytes(StandardCharsets.UTF_8));
  }

  private static ParametersBody read(String body, TextFormat format) {
    return ParametersBody.read(body.getBytes(StandardCharsets.UTF_8), format);
  }
}
