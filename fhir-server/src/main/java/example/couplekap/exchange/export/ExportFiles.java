package example.couplekap.exchange.export;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import example.couplekap.access.Chart;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.UUID;
import org.hl7.fhir.r4.model.Resource;

/** Writes the files of one export: NDJSON, each of one type and of a bounded size. */
final class ExportFiles implements AutoCloseable {

  private final StoredExports exports;
  private final UUID export;
  private final long largest;
  private final IParser json = FhirContext.forR4Cached().newJsonParser();
  private final ByteArrayOutputStream content = new ByteArrayOutputStream();
  private final TreeSet<String> patients = new TreeSet<>();
  private String type = "";
  private int resources;
  private int files;

  /**
   * @param largest how many bytes a file has at most, unless one resource has more
   */
  ExportFiles(StoredExports exports, UUID export, long largest) {
    this.exports = exports;
    this.export = export;
    this.largest = largest;
  }

  /** Adds a resource to the file of its type. */
  void add(Resource resource) {
    byte[] line = json.encodeResourceToString(resource).getBytes(StandardCharsets.UTF_8);
    if (!type.equals(resource.fhirType()) || content.size() + line.length >= largest) {
      finish();
      type = resource.fhirType();
    }
    content.writeBytes(line);
    content.write('\n');
    resources++;
    Chart.patientOf(resource).ifPresent(patients::add);
  }

  private void finish() {
    if (resources > 0) {
      files++;
      exports.add(export, new ExportFile(files, type, resources, patients), content.toByteArray());
      content.reset();
      patients.clear();
      resources = 0;
    }
  }

  /** Ends the last file. */
  @Override
  public void close() {
    finish();
  }
}
