package example.couplekap.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import example.couplekap.commandline.Export.Outcome;
import example.couplekap.support.Examples;
import example.couplekap.support.Http;
import example.couplekap.support.StoredCourse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads the same rows from files of every kind. */
class LoadFormatsTest {

  private static final FhirContext FHIR = FhirContext.forR4Cached();

  @TempDir private Path folder;

  private Export export;

  @BeforeAll
  static void storeThePractitionersOfAllCourses() {
    Examples.all();
  }

  @BeforeEach
  void makeCouples() throws IOException {
    export = Export.make(folder.resolve("export"), 1);
  }

  @Test
  void readsGzip() throws IOException {
    Path packed = Files.createDirectories(folder.resolve("packed"));
    for (Path file : files()) {
      pack(file, packed.resolve(file.getFileName() + ".gz"));
    }

    assertLoaded(packed);
  }

  @Test
  void keepsAGzipThatCannotBeUnpackedToItsEnd() throws IOException {
    Path packed = folder.resolve("export/ServiceRequest.ndjson.gz");
    pack(export.file("ServiceRequest"), packed);
    Files.delete(export.file("ServiceRequest"));
    byte[] bytes = Files.readAllBytes(packed);
    Files.write(packed, Arrays.copyOf(bytes, bytes.length / 2));

    Outcome outcome = export.load(folder.resolve("work"));

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("1 of the files ended too early");
    assertThat(outcome.rejected("ServiceRequest"))
        .anySatisfy(row -> assertThat(row).startsWith("{\"resourceType\":\"ServiceRequest\""));
  }

  @Test
  void readsBundlesInJson() throws IOException {
    assertLoaded(write("bundle.json", FHIR.newJsonParser()));
  }

  @Test
  void readsBundlesInXml() throws IOException {
    assertLoaded(write("bundle.xml", FHIR.newXmlParser()));
  }

  @Test
  void readsAFileForEachResource() throws IOException {
    Path each = Files.createDirectories(folder.resolve("each"));
    for (Resource resource : resources()) {
      Files.writeString(
          each.resolve(resource.fhirType() + '-' + resource.getIdPart() + ".json"),
          FHIR.newJsonParser().setPrettyPrint(true).encodeResourceToString(resource));
    }

    assertLoaded(each);
  }

  @Test
  void findsTheRecordsOfATransactionAgainByTheirUrns() throws IOException {
    Bundle course = StoredCourse.fresh("t4-alternating-dual");
    String text = FHIR.newJsonParser().encodeResourceToString(course);
    for (BundleEntryComponent entry : course.getEntry()) {
      text = text.replace(entry.getFullUrl(), "urn:uuid:" + UUID.randomUUID());
    }
    String number = UUID.randomUUID().toString();
    text = text.replace("\"value\":\"t4a\"", "\"value\":\"a" + number + '"');
    text = text.replace("\"value\":\"t4b\"", "\"value\":\"b" + number + '"');
    Path file = Files.writeString(folder.resolve("course.json"), text);
    Export bundle = new Export(file, "");

    Outcome first = bundle.load(folder.resolve("work"));
    Outcome second = bundle.load(folder.resolve("other"));

    assertThat(first.out()).contains("Courses: 1 in, 0 updated, 0 unchanged, 0 refused.");
    assertThat(second.out()).contains("Courses: 0 in, 0 updated, 1 unchanged, 0 refused.");
    assertThat(Http.count("/Patient?identifier=a" + number)).isEqualTo(1);
  }

  @Test
  void refusesXmlThatFhirDoesNotKnow() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("patient.xml"),
            "<Patient xmlns=\"http://hl7.org/fhir\"><favourite value=\"x\"/></Patient>");

    Outcome outcome = new Export(file, "").load(folder.resolve("work"));

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.rejects().resolve("files/1-patient.xml")).hasSameTextualContentAs(file);
    assertThat(Files.readString(outcome.rejects().resolve("outcomes/files.ndjson")))
        .contains("favourite");
  }

  private void assertLoaded(Path files) throws IOException {
    Outcome outcome = new Export(files, export.source()).load(folder.resolve("work"));

    assertThat(outcome.out()).contains("Courses: 1 in, 0 updated, 0 unchanged, 0 refused.");
    assertThat(export.stored()).isEqualTo(export.ownRows());
  }

  private Path write(String name, IParser parser) throws IOException {
    Bundle bundle = new Bundle().setType(BundleType.COLLECTION);
    for (Resource resource : resources()) {
      bundle
          .addEntry()
          .setFullUrl(export.source() + '/' + resource.fhirType() + '/' + resource.getIdPart())
          .setResource(resource);
    }
    return Files.writeString(
        folder.resolve(name), parser.setPrettyPrint(true).encodeResourceToString(bundle));
  }

  private List<Resource> resources() throws IOException {
    List<Resource> all = new ArrayList<>();
    for (Path file : files()) {
      for (String row : Files.readAllLines(file)) {
        all.add((Resource) FHIR.newJsonParser().parseResource(row));
      }
    }
    return all;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(export.folder())) {
      return files.sorted().toList();
    }
  }

  private static void pack(Path file, Path packed) throws IOException {
    try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(packed))) {
      stream.write(Files.readString(file).getBytes(StandardCharsets.UTF_8));
    }
  }
}
