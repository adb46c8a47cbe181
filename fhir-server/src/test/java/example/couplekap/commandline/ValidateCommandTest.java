package example.couplekap.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import example.couplekap.guide.GuidePackage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

  private static final FhirContext FHIR = FhirContext.forR4Cached();

  @TempDir Path folder;

  @Test
  void findsAnExampleValid() throws IOException {
    Path file = write("partner.json", json(partner()));

    Outcome outcome = run(file);

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("partner.json: valid");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void readsXml() throws IOException {
    Path file =
        write("partner.xml", FHIR.newXmlParser().setPrettyPrint(true).encodeToString(partner()));

    assertThat(run(file).code()).isZero();
  }

  @Test
  void saysWhereAndWhyAResourceIsInvalid() throws IOException {
    RelatedPerson partner = partner();
    partner.setRelationship(List.of());
    Path file = write("partner.json", json(partner));

    Outcome outcome = run(file);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("partner.json: invalid, 1 error")
        .containsPattern("error line \\d+, column \\d+, RelatedPerson")
        .contains("RelatedPerson.relationship is required")
        .contains("Rule A1")
        .contains("rules-a.html#A1");
  }

  @Test
  void judgesTheLinesOfNdjson() throws IOException {
    RelatedPerson wrong = partner();
    wrong.setRelationship(List.of());
    String line = FHIR.newJsonParser().encodeResourceToString(partner());
    String wrongLine = FHIR.newJsonParser().encodeResourceToString(wrong);
    Path file = folder.resolve("partners.ndjson.gz");
    try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(file))) {
      stream.write((line + "\n\n" + wrongLine + '\n').getBytes(StandardCharsets.UTF_8));
    }

    Outcome outcome = run(file);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("partners.ndjson.gz:1: valid")
        .contains("partners.ndjson.gz:3: invalid")
        .contains("error line 3,")
        .contains("2 resources: 1 valid, 1 invalid.");
  }

  @Test
  void judgesEachEntryOfABundleAtItsPlace() throws IOException {
    RelatedPerson wrong = partner();
    wrong.setRelationship(List.of());
    Bundle bundle = new Bundle().setType(Bundle.BundleType.COLLECTION);
    bundle
        .addEntry()
        .setFullUrl("urn:uuid:6f3a1c1e-0d0f-4a53-9f6e-0d6f6f0e0a01")
        .setResource(partner());
    bundle
        .addEntry()
        .setFullUrl("urn:uuid:6f3a1c1e-0d0f-4a53-9f6e-0d6f6f0e0a02")
        .setResource(wrong);

    Outcome outcome = run(write("bundle.json", json(bundle)));

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("Bundle.entry[1].resource").doesNotContain("entry[0]");
  }

  @Test
  void tellsADefectOfAnEntryOnce() throws IOException {
    RelatedPerson partner = partner();
    String patient = partner.getPatient().getReferenceElement().getIdPart();
    String json =
        """
        {"resourceType": "Bundle", "type": "collection", "entry": [
          {"fullUrl": "https://a.example/RelatedPerson/%s", "resource": %s},
          {"fullUrl": "https://a.example/Patient/%s",
           "resource": {"resourceType": "Patient", "id": "%s", "gender": "unheard-of"}}]}
        """
            .formatted(partner.getIdPart(), json(partner), patient, patient);

    Outcome outcome = run(write("bundle.json", json));

    assertThat(outcome.out())
        .contains("Bundle.entry[1].resource.gender")
        .doesNotContain("Bundle.entry[0]");
  }

  @Test
  void writesAnOperationOutcomeForPrograms() throws IOException {
    RelatedPerson partner = partner();
    partner.setRelationship(List.of());
    Path file = write("partner.json", json(partner));

    Outcome outcome = run("--format=json", file.toString());

    assertThat(outcome.code()).isEqualTo(1);
    OperationOutcome written =
        FHIR.newJsonParser().parseResource(OperationOutcome.class, outcome.out());
    assertThat(written.getIssueFirstRep().getDetails().getCodingFirstRep().getCode())
        .isEqualTo("A1");
    assertThat(written.getIssueFirstRep().getExpression()).isNotEmpty();
    assertThat(written.getIssueFirstRep().getLocation()).isNotEmpty();
  }

  @Test
  void writesABundleOfOutcomesForAFolder() throws IOException {
    write("one.json", json(partner()));
    write("two.json", json(partner()));
    write("read.me", "no resource");

    Outcome outcome = run("--format", "json", folder.toString());

    assertThat(outcome.code()).isZero();
    assertThat(FHIR.newJsonParser().parseResource(Bundle.class, outcome.out()).getEntry())
        .hasSize(2);
  }

  @Test
  void cannotRunOnWhatIsNotThere() throws IOException {
    assertThat(run("nowhere.json").code()).isEqualTo(2);
    assertThat(run("nowhere.json").err())
        .isEqualToIgnoringNewLines("There is no file nowhere.json.");
    assertThat(run(write("notes.txt", "")).err()).contains("of no known kind");
    assertThat(run().code()).isEqualTo(2);
    assertThat(run("--unknown").code()).isEqualTo(2);
  }

  @Test
  void cannotRunWithAPackageOrProfileThatIsNone() throws IOException {
    Path file = write("partner.json", json(partner()));
    Path noPackage = write("package.tgz", "not a package");

    Outcome withPackage = run("--package", noPackage.toString(), file.toString());
    Outcome withProfile = run("--profile", "https://else.example/profile", file.toString());

    assertThat(withPackage.code()).isEqualTo(2);
    assertThat(withPackage.err()).contains("cannot be read: a package.tgz is wanted.");
    assertThat(withProfile.code()).isEqualTo(2);
    assertThat(withProfile.err()).contains("is not installed");
  }

  @Test
  void judgesByAFurtherProfile() throws IOException {
    Path file = write("partner.json", json(partner()));

    Outcome outcome =
        run("--profile", "http://hl7.org/fhir/StructureDefinition/RelatedPerson", file.toString());

    assertThat(outcome.code()).isZero();
  }

  @Test
  void survivesBadText() throws IOException {
    List<Path> files =
        List.of(
            write("empty.json", ""),
            write("cut-off.json", "{\"resourceType\": \"Patient\", "),
            write("list.json", "[]"),
            write("unknown-type.json", "{\"resourceType\": \"Nonsense\"}"),
            write("no-type.json", "{\"active\": true}"),
            write("cut-off.xml", "<Patient xmlns=\"http://hl7.org/fhir\"><active"),
            write("other.xml", "<html/>"));

    for (Path file : files) {
      Outcome outcome = run(file);
      assertThat(outcome.code()).as(file.toString()).isEqualTo(1);
      assertThat(outcome.out()).as(file.toString()).contains("error ");
      assertThat(outcome.err()).isEmpty();
    }
  }

  @Test
  void survivesDeepNesting() throws IOException {
    Path json = write("deep.json", "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000));
    Path xml =
        write(
            "deep.xml",
            "<Patient xmlns=\"http://hl7.org/fhir\">"
                + "<extension>".repeat(10_000)
                + "</extension>".repeat(10_000)
                + "</Patient>");

    Outcome outcome =
        Assertions.assertTimeout(
            Duration.ofSeconds(30), () -> run(json.toString(), xml.toString()));

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("nested more than 200 levels deep");
  }

  @Test
  void opensNoFileThatXmlNames() throws IOException {
    Path secret = write("secret.txt", "the secret");
    Path file =
        write(
            "patient.xml",
            """
            <!DOCTYPE Patient [<!ENTITY secret SYSTEM "%s">]>
            <Patient xmlns="http://hl7.org/fhir"><name><text value="&secret;"/></name></Patient>
            """
                .formatted(secret.toUri()));

    Outcome outcome = run(file);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("A document type declaration (DOCTYPE) is not allowed.")
        .doesNotContain("the secret");
  }

  private static RelatedPerson partner() throws IOException {
    return GuidePackage.open().examples().stream()
        .filter(RelatedPerson.class::isInstance)
        .map(RelatedPerson.class::cast)
        .filter(person -> person.getIdPart().equals("tom-brandt"))
        .findFirst()
        .orElseThrow();
  }

  private static String json(Resource resource) {
    return FHIR.newJsonParser().setPrettyPrint(true).encodeResourceToString(resource);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Outcome run(Path file) {
    return run(file.toString());
  }

  private static Outcome run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        ValidateCommand.run(
            Stream.of(arguments).filter(Objects::nonNull).toList(),
            new PrintWriter(out, true),
            new PrintWriter(err, true));
    return new Outcome(code, out.toString(), err.toString());
  }

  private record Outcome(int code, String out, String err) {}
}
