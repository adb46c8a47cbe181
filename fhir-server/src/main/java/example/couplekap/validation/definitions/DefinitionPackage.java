package example.couplekap.validation.definitions;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.hl7.fhir.r4.model.Resource;

/** A guide's compiled package, {@code package.tgz}: its definitions, without its examples. */
public final class DefinitionPackage implements DefinitionSource {

  private static final String GUIDE = "/example/couplekap/guide/package.tgz";
  private static final String FOLDER = "package/";
  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, DefinitionHeader> headers = new LinkedHashMap<>();
  private final Map<String, byte[]> contents = new HashMap<>();
  private String canonical = "";

  private DefinitionPackage() {}

  /**
   * The guide that this program was built with.
   *
   * @throws IOException if it is not on the class path or damaged
   */
  public static DefinitionPackage ofGuide() throws IOException {
    try (InputStream archive = DefinitionPackage.class.getResourceAsStream(GUIDE)) {
      if (archive == null) {
        throw new FileNotFoundException("The guide's package is not on the class path: " + GUIDE);
      }
      return read(archive);
    }
  }

  /**
   * Any other guide.
   *
   * @param archive a package as FHIR's package registries give it
   * @throws IOException if it is no such package
   */
  public static DefinitionPackage read(InputStream archive) throws IOException {
    DefinitionPackage definitions = new DefinitionPackage();
    try (InputStream gzip = new GzipCompressorInputStream(archive);
        TarArchiveInputStream tar = new TarArchiveInputStream(gzip)) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile() && isDefinition(entry.getName())) {
          definitions.add(tar.readAllBytes());
        }
      }
    }
    return definitions;
  }

  /** The base of the guide's canonical URLs. */
  public String canonical() {
    return canonical;
  }

  @Override
  public Collection<DefinitionHeader> headers() {
    return headers.values();
  }

  @Override
  public Optional<Resource> read(String resourceType, String url) {
    return Optional.ofNullable(contents.get(DefinitionHeader.key(resourceType, url)))
        .map(DefinitionPackage::parse);
  }

  /** Parses with HL7's generated parser, which needs no model scanned first as HAPI's does. */
  private static Resource parse(byte[] json) {
    try {
      return new org.hl7.fhir.r4.formats.JsonParser().parse(json);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static boolean isDefinition(String path) {
    String file = path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : "";
    return file.endsWith(".json") && !file.contains("/") && !file.startsWith(".");
  }

  private void add(byte[] json) throws IOException {
    Map<String, String> fields = fields(json);
    String type = fields.get("resourceType");
    String url = fields.get("url");
    if (type == null) {
      canonical = fields.getOrDefault("canonical", canonical);
    } else if (url != null) {
      DefinitionHeader header =
          new DefinitionHeader(
              type,
              url,
              fields.get("version"),
              fields.get("name"),
              fields.get("kind"),
              fields.get("type"),
              fields.get("derivation"),
              fields.get("baseDefinition"));
      headers.put(header.key(), header);
      contents.put(header.key(), json);
    }
  }

  /** The texts directly in the outermost object; whatever is nested is skipped unread. */
  private static Map<String, String> fields(byte[] json) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (parser.nextToken() == JsonToken.VALUE_STRING) {
          fields.put(name, parser.getText());
        } else {
          parser.skipChildren();
        }
      }
    }
    return fields;
  }
}
