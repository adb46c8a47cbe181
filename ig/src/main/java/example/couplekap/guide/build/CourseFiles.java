package example.couplekap.guide.build;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/** Lays the example courses out as plain JSON files, ready to be posted to a server. */
final class CourseFiles {

  private final Path folder;

  CourseFiles(Path folder) {
    this.folder = folder;
  }

  void write(List<Resource> examples) throws IOException {
    Files.createDirectories(folder);
    IParser parser = FhirContext.forR4Cached().newJsonParser().setPrettyPrint(true);
    for (Resource example : examples) {
      if (example instanceof Bundle course && course.getType() == Bundle.BundleType.TRANSACTION) {
        Path file = folder.resolve(course.getIdPart() + ".json");
        Files.writeString(file, parser.encodeResourceToString(course) + "\n");
      }
    }
  }
}
