package example.couplekap.guide.build;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.ImplementationGuide.ImplementationGuideDefinitionResourceComponent;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;

/**
 * Writes compiled resources as a FHIR NPM package: definitions in {@code package/}, examples in
 * {@code package/example/}. Entries are sorted and carry no time, so equal content is equal bytes.
 */
final class PackageArchive {

  private final FhirContext context;
  private final Snapshots snapshots;
  private final ObjectMapper json = new ObjectMapper();

  PackageArchive(FhirContext context, Snapshots snapshots) {
    this.context = context;
    this.snapshots = snapshots;
  }

  void write(Path compiled, Path archive) throws IOException {
    List<Resource> resources = read(compiled);
    new CourseTransaction(context).complete(resources);
    ImplementationGuide guide = implementationGuide(resources);
    Set<String> examples = examples(guide);
    List<Resource> definitions =
        resources.stream().filter(resource -> !examples.contains(reference(resource))).toList();
    snapshots.generate(definitions);

    IParser parser = context.newJsonParser();
    Map<String, String> files = new TreeMap<>();
    files.put("package/package.json", manifest(guide));
    files.put("package/.index.json", index(definitions));
    for (Resource resource : resources) {
      String folder = examples.contains(reference(resource)) ? "package/example/" : "package/";
      files.put(folder + fileName(resource), parser.encodeResourceToString(resource));
    }
    writeTar(files, archive);
  }

  private List<Resource> read(Path folder) throws IOException {
    IParser parser = context.newJsonParser();
    List<Resource> resources = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        resources.add((Resource) parser.parseResource(Files.readString(file)));
      }
    }
    return resources;
  }

  private static ImplementationGuide implementationGuide(List<Resource> resources) {
    return resources.stream()
        .filter(ImplementationGuide.class::isInstance)
        .map(ImplementationGuide.class::cast)
        .findFirst()
        .orElseThrow(() -> new BuildFailure("SUSHI wrote no ImplementationGuide resource."));
  }

  private static Set<String> examples(ImplementationGuide guide) {
    return guide.getDefinition().getResource().stream()
        .filter(PackageArchive::isExample)
        .map(resource -> resource.getReference().getReference())
        .collect(Collectors.toSet());
  }

  private static boolean isExample(ImplementationGuideDefinitionResourceComponent resource) {
    return resource.hasExampleCanonicalType()
        || (resource.hasExampleBooleanType() && resource.getExampleBooleanType().booleanValue());
  }

  private String manifest(ImplementationGuide guide) throws IOException {
    Map<String, String> dependencies = new LinkedHashMap<>();
    dependencies.put("hl7.fhir.r4.core", guide.getFhirVersion().get(0).getCode());
    guide
        .getDependsOn()
        .forEach(
            dependency -> dependencies.put(dependency.getPackageId(), dependency.getVersion()));
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("name", guide.getPackageId());
    manifest.put("version", guide.getVersion());
    manifest.put("type", "fhir.ig");
    manifest.put("canonical", guide.getUrl().replaceFirst("/ImplementationGuide/.*", ""));
    manifest.put("title", guide.getTitle());
    manifest.put("description", guide.getDescription());
    manifest.put("license", guide.getLicense().toCode());
    manifest.put("author", guide.getPublisher());
    manifest.put("fhirVersions", List.of(guide.getFhirVersion().get(0).getCode()));
    manifest.put("dependencies", dependencies);
    manifest.put("directories", Map.of("lib", "package"));
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(manifest);
  }

  private String index(List<Resource> definitions) throws IOException {
    ObjectNode index = json.createObjectNode().put("index-version", 2);
    ArrayNode files = index.putArray("files");
    for (Resource resource : definitions) {
      ObjectNode file = files.addObject();
      file.put("filename", fileName(resource));
      file.put("resourceType", resource.fhirType());
      file.put("id", resource.getIdElement().getIdPart());
      if (resource instanceof MetadataResource metadata && metadata.hasUrl()) {
        file.put("url", metadata.getUrl()).put("version", metadata.getVersion());
      }
    }
    return json.writeValueAsString(index);
  }

  private static String fileName(Resource resource) {
    return resource.fhirType() + "-" + resource.getIdElement().getIdPart() + ".json";
  }

  private static String reference(Resource resource) {
    return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
  }

  private static void writeTar(Map<String, String> files, Path archive) throws IOException {
    GzipParameters parameters = new GzipParameters();
    parameters.setCompressionLevel(9);
    try (OutputStream file = Files.newOutputStream(archive);
        OutputStream gzip = new GzipCompressorOutputStream(file, parameters);
        TarArchiveOutputStream tar = new TarArchiveOutputStream(gzip)) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (Map.Entry<String, String> entry : files.entrySet()) {
        byte[] content = entry.getValue().getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry header = new TarArchiveEntry(entry.getKey());
        header.setSize(content.length);
        header.setModTime(0);
        tar.putArchiveEntry(header);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    }
  }
}
