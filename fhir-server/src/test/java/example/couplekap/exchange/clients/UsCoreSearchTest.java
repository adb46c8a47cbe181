package example.couplekap.exchange.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.uhn.fhir.context.FhirContext;
import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import example.couplekap.support.ProxiedServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.utilities.npm.NpmPackage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The searches that US Core 6.1.0 expects of a server, for the types that this one stores: {@code
 * us-core/searches.csv} holds them all, with a query for each that the server offers. A hospital's
 * back end makes them with HAPI FHIR's client.
 */
class UsCoreSearchTest {

  private static final String TABLE = "/us-core/searches.csv";
  private static final String EXPECTATION =
      "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation";
  private static final Path US_CORE =
      Path.of(System.getProperty("us-core.packages", "../../shared/fhir-packages"))
          .resolve("hl7.fhir.us.core-6.1.0.tgz");

  private static Map<String, String> values;
  private static FhirClient client;
  private static List<CapabilityStatementRestResourceComponent> offered;

  @BeforeAll
  static void store() {
    values = storedChart();
    storeLikeChart();
    String token =
        ProxiedServer.realm()
            .addBackEnd("us-core-" + values.get("run"), values.get("organization"))
            .credentials("system/*.rs")
            .accessToken();
    client = ClientLibrary.HAPI_FHIR_CLIENT.with(token);
    offered = client.capabilities().getRestFirstRep().getResource();
  }

  /** Another chart of the same hospital: a search that asks too little would find it. */
  private static void storeLikeChart() {
    String path = "/Patient/" + storedChart().get("patient");
    Patient other = Http.get(path).resource(Patient.class);
    other.setManagingOrganization(new Reference("Organization/" + values.get("organization")));
    assertThat(Http.put(path, other).status()).isEqualTo(200);
  }

  /** The ids of a new chart, by types in lower case. */
  private static Map<String, String> storedChart() {
    String run = UUID.randomUUID().toString().substring(0, 8);
    Answer answer = Http.post("", read("/us-core/chart.json").replace("{run}", run));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    Map<String, String> stored = new HashMap<>(Map.of("run", run));
    answer.bundle().getEntry().stream()
        .map(entry -> new IdType(entry.getResponse().getLocation()))
        .forEach(id -> stored.put(id.getResourceType().toLowerCase(Locale.ROOT), id.getIdPart()));
    return stored;
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = TABLE, useHeadersInDisplayName = true)
  void finds(String type, String parameters, String expectation, String query) {
    Set<String> claimed = claimed(type);
    List<String> asked = List.of(parameters.split("\\+", -1));
    if (query == null) {
      assertThat(expectation).isEqualTo("SHOULD");
      assertThat(claimed.containsAll(asked)).as("claimed, and not tried").isFalse();
    } else {
      assertThat(claimed).containsAll(asked);
      assertThat(found(type, query))
          .containsExactly(type + "/" + values.get(type.toLowerCase(Locale.ROOT)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CarePlan",
        "CareTeam",
        "Condition",
        "Device",
        "DocumentReference",
        "Encounter",
        "Goal",
        "MedicationRequest",
        "Observation",
        "Patient",
        "QuestionnaireResponse",
        "RelatedPerson",
        "ServiceRequest"
      })
  void bringsWhoWroteIt(String type) {
    String patient = type.equals("Patient") ? "_id={patient}" : "patient={patient}";

    List<String> found = found(type, patient + "&_revinclude=Provenance:target");

    assertThat(found).hasSize(2).contains(type + "/" + values.get(type.toLowerCase(Locale.ROOT)));
    assertThat(found).anyMatch(reference -> reference.startsWith("Provenance/"));
  }

  @ParameterizedTest
  @CsvSource({
    "CareTeam, patient={patient}&status=active, CareTeam:participant:PractitionerRole, PractitionerRole",
    "CareTeam, patient={patient}&status=active, CareTeam:participant:Practitioner, Practitioner",
    "CareTeam, patient={patient}&status=active, CareTeam:participant:Patient, Patient",
    "CareTeam, patient={patient}&status=active, CareTeam:participant:RelatedPerson, RelatedPerson",
    "MedicationRequest, patient={patient}&intent=order, MedicationRequest:medication, Medication",
    "PractitionerRole, practitioner={practitioner}, PractitionerRole:practitioner, Practitioner"
  })
  void includes(String type, String query, String include, String included) {
    assertThat(found(type, query + "&_include=" + include))
        .containsExactlyInAnyOrder(
            type + "/" + values.get(type.toLowerCase(Locale.ROOT)),
            included + "/" + values.get(included.toLowerCase(Locale.ROOT)));
  }

  @Test
  void theTableIsThatOfUsCore() throws IOException {
    assumeTrue(Files.exists(US_CORE), () -> US_CORE + " is not here (-Dus-core.packages=<folder>)");
    Set<String> expected;
    try (InputStream archive = Files.newInputStream(US_CORE)) {
      NpmPackage usCore = NpmPackage.fromPackage(archive);
      CapabilityStatement server =
          FhirContext.forR4Cached()
              .newJsonParser()
              .parseResource(
                  CapabilityStatement.class,
                  usCore.load("package", "CapabilityStatement-us-core-server.json"));
      Set<String> stored =
          offered.stream()
              .filter(resource -> !resource.getSearchParam().isEmpty())
              .map(CapabilityStatementRestResourceComponent::getType)
              .collect(Collectors.toSet());
      expected =
          server.getRestFirstRep().getResource().stream()
              .filter(resource -> stored.contains(resource.getType()))
              .flatMap(UsCoreSearchTest::expected)
              .collect(Collectors.toSet());
    }

    assertThat(
            read(TABLE)
                .lines()
                .skip(1)
                .map(line -> line.replaceFirst("^([^,]*,[^,]*,[^,]*),.*", "$1")))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  /** What US Core expects for a type, as the table words it; what it only allows is left out. */
  private static Stream<String> expected(CapabilityStatementRestResourceComponent resource) {
    Stream<String> single =
        resource.getSearchParam().stream()
            .filter(parameter -> !expectation(parameter).equals("MAY"))
            .map(parameter -> parameter.getName() + "," + expectation(parameter));
    Stream<String> combined =
        resource.getExtension().stream()
            .filter(extension -> extension.getUrl().endsWith("search-parameter-combination"))
            .map(
                extension ->
                    extension.getExtensionsByUrl("required").stream()
                            .map(required -> required.getValue().primitiveValue())
                            .sorted()
                            .collect(Collectors.joining("+"))
                        + ","
                        + expectation(extension));
    return Stream.concat(single, combined).map(each -> resource.getType() + "," + each);
  }

  private static String expectation(Element element) {
    return element.getExtensionByUrl(EXPECTATION).getValue().primitiveValue();
  }

  private static Set<String> claimed(String type) {
    return offered.stream()
        .filter(resource -> resource.getType().equals(type))
        .flatMap(resource -> resource.getSearchParam().stream())
        .map(CapabilityStatementRestResourceSearchParamComponent::getName)
        .collect(Collectors.toSet());
  }

  private static List<String> found(String type, String query) {
    String asked = query;
    for (Map.Entry<String, String> value : values.entrySet()) {
      asked = asked.replace("{" + value.getKey() + "}", value.getValue());
    }
    return client.search(type, asked.replace("|", "%7C").replace(" ", "%20")).getEntry().stream()
        .map(entry -> entry.getResource())
        .map(resource -> resource.fhirType() + "/" + resource.getIdElement().getIdPart())
        .toList();
  }

  private static String read(String resource) {
    try (InputStream stream = UsCoreSearchTest.class.getResourceAsStream(resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
