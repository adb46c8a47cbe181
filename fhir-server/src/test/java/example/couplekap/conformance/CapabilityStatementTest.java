package example.couplekap.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.Examples;
import example.couplekap.support.Http;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceOperationComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The CapabilityStatement is walked, and each thing it claims is tried. */
class CapabilityStatementTest {

  private static final String CANONICAL = "https://couple-kap.example/fhir/";

  /** A value that is well-formed for every search parameter of a type. */
  private static final Map<String, String> PLAUSIBLE =
      Map.of(
          "date", "2026-01-01",
          "token", "x",
          "string", "x",
          "quantity", "gt1",
          "number", "1",
          "uri", "http://x.example",
          "special", "40|-70|10|km");

  private static CapabilityStatement statement;

  @BeforeAll
  static void read() {
    assertThat(Examples.all()).isNotEmpty();
    statement = Http.get("/metadata").resource(CapabilityStatement.class);
  }

  @TestFactory
  Stream<DynamicTest> offersEverySearchParameterItClaims() {
    return resources(
        resource -> {
          for (CapabilityStatementRestResourceSearchParamComponent parameter :
              resource.getSearchParam()) {
            assertWorks(
                "/%s?%s=%s&_summary=count"
                    .formatted(resource.getType(), name(parameter), value(parameter)));
          }
        });
  }

  private static String name(CapabilityStatementRestResourceSearchParamComponent parameter) {
    return parameter.getName().equals("_has") ? "_has:Provenance:target:_id" : parameter.getName();
  }

  private static String value(CapabilityStatementRestResourceSearchParamComponent parameter) {
    return switch (parameter.getName()) {
      case "_id", "_has", "_list" -> "x";
      case "_lastUpdated" -> "gt2026-01-01";
      default ->
          switch (parameter.getType()) {
            case REFERENCE -> target(parameter) + "/x";
            case COMPOSITE ->
                parameter.getName().contains("quantity") ? "x$1" : composite(parameter);
            default -> encode(PLAUSIBLE.get(parameter.getType().toCode()));
          };
    };
  }

  private static String target(CapabilityStatementRestResourceSearchParamComponent parameter) {
    return parameter.getName().equals("encounter") ? "Encounter" : "Patient";
  }

  private static String composite(CapabilityStatementRestResourceSearchParamComponent parameter) {
    return parameter.getName().endsWith("date") ? "x$2026-01-01" : "x$x";
  }

  @TestFactory
  Stream<DynamicTest> offersEveryIncludeItClaims() {
    return resources(
        resource -> {
          assertIncludes(resource.getType(), "_include", resource.getSearchInclude());
          assertIncludes(resource.getType(), "_revinclude", resource.getSearchRevInclude());
        });
  }

  private static void assertIncludes(String type, String name, List<StringType> values) {
    if (!values.isEmpty()) {
      assertWorks(
          values.stream()
              .map(value -> "&" + name + "=" + encode(value.getValue()))
              .collect(Collectors.joining("", "/" + type + "?_count=1", "")));
    }
  }

  @TestFactory
  Stream<DynamicTest> offersEveryReadingInteractionItClaims() {
    return resources(
        resource ->
            resource
                .getInteraction()
                .forEach(
                    interaction -> {
                      String type = "/" + resource.getType();
                      switch (interaction.getCode()) {
                        case READ -> assertUnknown(type + "/none-such");
                        case VREAD -> assertUnknown(type + "/none-such/_history/1");
                        case HISTORYINSTANCE -> assertUnknown(type + "/none-such/_history");
                        case HISTORYTYPE -> assertWorks(type + "/_history?_count=1");
                        case SEARCHTYPE -> assertWorks(type + "?_count=1");
                        default ->
                            assertThat(interaction.getCode().toCode())
                                .isIn("create", "update", "patch", "delete");
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> offersCreateExactlyWhereItClaims() {
    return resources(
        resource -> {
          boolean claimed =
              resource.getInteraction().stream()
                  .anyMatch(interaction -> interaction.getCode().toCode().equals("create"));
          String empty = "{\"resourceType\":\"%s\"}".formatted(resource.getType());

          int status = Http.post("/" + resource.getType(), empty).status();

          assertThat(status).isIn(claimed ? List.of(201, 422) : List.of(400, 405));
        });
  }

  @TestFactory
  Stream<DynamicTest> offersEveryOperationItClaims() {
    return resources(
        resource -> {
          for (CapabilityStatementRestResourceOperationComponent operation :
              resource.getOperation()) {
            Answer answer =
                Http.post(
                    "/%s/none-such/$%s".formatted(resource.getType(), operation.getName()),
                    "{\"resourceType\":\"Parameters\"}");

            assertThat(answer.status()).as(operation.getName()).isNotIn(405, 500, 501);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> offersNoTypeItDoesNotName() {
    List<String> offered =
        statement.getRestFirstRep().getResource().stream()
            .map(CapabilityStatementRestResourceComponent::getType)
            .toList();
    return Stream.of("Account", "Basic", "Claim", "Appointment", "AuditEvent", "Person")
        .map(
            type ->
                DynamicTest.dynamicTest(
                    type,
                    () -> {
                      assertThat(offered).doesNotContain(type);
                      assertThat(Http.get("/" + type).status()).isEqualTo(404);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> holdsEveryProfileItSupports() {
    return resources(
        resource -> {
          for (CanonicalType profile : resource.getSupportedProfile()) {
            assertThat(Http.count("/StructureDefinition?url=" + encode(profile.getValue())))
                .as(profile.getValue())
                .isEqualTo(1);
          }
        });
  }

  @Test
  void supportsTheProfilesOfTheGuide() {
    assertThat(
            statement.getRestFirstRep().getResource().stream()
                .flatMap(resource -> resource.getSupportedProfile().stream())
                .map(CanonicalType::getValue))
        .contains(
            CANONICAL + "StructureDefinition/kap-care-plan",
            CANONICAL + "StructureDefinition/kap-medicine-session",
            CANONICAL + "StructureDefinition/kap-ketamine-administration",
            CANONICAL + "StructureDefinition/kap-partner");
  }

  @Test
  void holdsTheGuideAndTheRequirementsItNames() {
    for (CanonicalType guide : statement.getImplementationGuide()) {
      assertThat(Http.count("/ImplementationGuide?url=" + encode(guide.getValue()))).isEqualTo(1);
    }
    List<String> ours =
        statement.getInstantiates().stream()
            .map(CanonicalType::getValue)
            .filter(requirements -> requirements.startsWith(CANONICAL))
            .toList();
    for (String requirements : ours) {
      assertThat(Http.count("/CapabilityStatement?url=" + encode(requirements))).isEqualTo(1);
    }
    assertThat(statement.getImplementationGuide()).isNotEmpty();
    assertThat(ours).isNotEmpty();
  }

  @Test
  void saysThatItSpeaksBulkData() {
    assertThat(statement.getInstantiates())
        .extracting(CanonicalType::getValue)
        .contains("http://hl7.org/fhir/uv/bulkdata/CapabilityStatement/bulk-data");
    assertThat(statement.getRestFirstRep().getOperation())
        .extracting(operation -> operation.getName())
        .contains("export");
  }

  @Test
  void answersInEveryFormatItClaims() {
    for (CodeType format : statement.getFormat()) {
      Answer answer = Http.get("/Patient?_count=1&_format=" + encode(format.getValue()));

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("Content-Type"))
          .contains(format.getValue().contains("xml") ? Http.XML : Http.JSON);
    }
  }

  @Test
  void takesEveryPatchFormatItClaims() {
    Patient patient = Http.create(new Patient()).resource(Patient.class);
    for (CodeType format : statement.getPatchFormat()) {
      String nothing =
          switch (format.getValue()) {
            case Http.JSON_PATCH -> "[]";
            case Http.XML -> "<Parameters xmlns=\"http://hl7.org/fhir\"/>";
            default -> "{\"resourceType\":\"Parameters\"}";
          };

      Answer answer = Http.patch("/Patient/" + patient.getIdPart(), format.getValue(), nothing);

      assertThat(answer.status()).as(format.getValue()).isEqualTo(200);
    }
    assertThat(
            Http.patch("/Patient/" + patient.getIdPart(), "application/xml-patch+xml", "<diff/>")
                .status())
        .isBetween(400, 499);
  }

  @Test
  void offersTheSystemInteractionsItClaims() {
    statement
        .getRestFirstRep()
        .getInteraction()
        .forEach(
            interaction -> {
              switch (interaction.getCode()) {
                case HISTORYSYSTEM -> assertWorks("/_history?_count=1");
                case TRANSACTION -> assertThat(post("transaction")).isEqualTo(200);
                case BATCH -> assertThat(post("batch")).isEqualTo(200);
                default -> throw new AssertionError("Nothing tries " + interaction.getCode());
              }
            });
    assertThat(statement.getRestFirstRep().getInteraction())
        .extracting(interaction -> interaction.getCode().toCode())
        .contains("transaction", "batch");
  }

  private static int post(String type) {
    return Http.post("", "{\"resourceType\":\"Bundle\",\"type\":\"%s\"}".formatted(type)).status();
  }

  private static void assertUnknown(String path) {
    assertThat(Http.get(path).status()).as(path).isEqualTo(404);
  }

  private static void assertWorks(String path) {
    Answer answer = Http.send("GET", path, BodyPublishers.noBody());
    assertThat(answer.status()).as(path + answer.body()).isEqualTo(200);
  }

  private static Stream<DynamicTest> resources(
      java.util.function.Consumer<CapabilityStatementRestResourceComponent> test) {
    return statement.getRestFirstRep().getResource().stream()
        .map(resource -> DynamicTest.dynamicTest(resource.getType(), () -> test.accept(resource)));
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
