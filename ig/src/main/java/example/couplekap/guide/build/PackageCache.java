package example.couplekap.guide.build;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/**
 * The package cache that SUSHI reads, filled without the public FHIR registry: HL7's terminology
 * and extensions come from npm, FHIR R4 itself from the definitions HAPI FHIR validates with.
 */
final class PackageCache {

  private static final String R4_CORE = "hl7.fhir.r4.core";
  private static final String R4_CORE_VERSION = "4.0.1";
  private static final List<String> R4_CORE_DEFINITIONS =
      List.of(
          "profile/profiles-types.xml",
          "profile/profiles-resources.xml",
          "profile/profiles-others.xml",
          "extension/extension-definitions.xml",
          "valueset/valuesets.xml",
          "valueset/v3-codesystems.xml",
          "valueset/v2-tables.xml");

  private final Path packages;
  private final Path nodeModules;

  PackageCache(Path home, Path nodeModules) {
    this.packages = home.resolve(".fhir/packages");
    this.nodeModules = nodeModules;
  }

  void fill(FhirContext context) throws IOException {
    linkFromNpm("hl7.terminology.r4");
    linkFromNpm("hl7.fhir.uv.extensions.r4");
    Path core = packages.resolve(R4_CORE + "#" + R4_CORE_VERSION);
    if (!Files.exists(core)) {
      Path unfinished = Files.createDirectories(packages.resolve(R4_CORE + ".unfinished"));
      writeR4Core(context, Files.createDirectories(unfinished.resolve("package")));
      Files.move(unfinished, core);
    }
  }

  private void linkFromNpm(String name) throws IOException {
    Path source = nodeModules.resolve(name).toRealPath();
    String manifest = Files.readString(source.resolve("package.json"));
    String version = PackageManifest.parse(manifest).version();
    Path folder = Files.createDirectories(packages.resolve(name + "#" + version));
    Path link = folder.resolve("package");
    if (!Files.exists(link)) {
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, source);
    }
  }

  private static void writeR4Core(FhirContext context, Path folder) throws IOException {
    IParser xml = context.newXmlParser();
    IParser json = context.newJsonParser();
    for (String definitions : R4_CORE_DEFINITIONS) {
      for (Resource resource : read(xml, "/org/hl7/fhir/r4/model/" + definitions)) {
        String name = resource.fhirType() + "-" + resource.getIdElement().getIdPart() + ".json";
        Files.writeString(folder.resolve(name), json.encodeResourceToString(resource));
      }
    }
    Files.writeString(
        folder.resolve("package.json"),
        """
        {
          "name": "%s",
          "version": "%s",
          "canonical": "http://hl7.org/fhir",
          "fhirVersions": ["%s"]
        }
        """
            .formatted(R4_CORE, R4_CORE_VERSION, R4_CORE_VERSION));
  }

  private static List<Resource> read(IParser xml, String path) throws IOException {
    try (InputStream stream = PackageCache.class.getResourceAsStream(path);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return xml.parseResource(Bundle.class, reader).getEntry().stream()
          .flatMap(entry -> Stream.ofNullable(entry.getResource()))
          .toList();
    }
  }
}
