package example.couplekap.guide;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.hl7.fhir.r4.model.Resource;

/**
 * The compiled guide as it stands on the class path: one FHIR package with every definition, each
 * profile with its snapshot, and the examples.
 *
 * <p>Opening unpacks and digests the archive only. Resources are parsed on each call of {@link
 * #definitions()} and {@link #examples()}, so that no caller sees another's changes.
 */
public final class GuidePackage {

  private static final String LOCATION = "/example/couplekap/guide/package.tgz";
  private static final String DEFINITIONS = "package/";
  private static final String EXAMPLES = "package/example/";

  private final Manifest manifest;
  private final String digest;
  private final SortedMap<String, byte[]> files;

  private GuidePackage(SortedMap<String, byte[]> files) throws IOException {
    this.manifest = new ObjectMapper().readValue(files.get("package/package.json"), Manifest.class);
    this.digest = digest(files);
    this.files = Collections.unmodifiableSortedMap(files);
  }

  /**
   * Opens the guide that this program was built with.
   *
   * @throws IOException if the package is not on the class path or is damaged
   */
  public static GuidePackage open() throws IOException {
    try (InputStream archive = GuidePackage.class.getResourceAsStream(LOCATION)) {
      if (archive == null) {
        throw new FileNotFoundException(
            "The guide's package is not on the class path: " + LOCATION);
      }
      return new GuidePackage(unpack(archive));
    }
  }

  /** The package's name, as a package registry would know it. */
  public String name() {
    return manifest.name();
  }

  /** The guide's version. */
  public String version() {
    return manifest.version();
  }

  /** The base that the canonical URL of every definition of the guide begins with. */
  public String canonical() {
    return manifest.canonical();
  }

  /**
   * SHA-256, in hexadecimal, over the names and bytes of the packed files. Two packages of the same
   * version with other content have other digests; how the archive is compressed makes none.
   */
  public String digest() {
    return digest;
  }

  /** Profiles, extensions, terminology and all other definitions, in the order of their names. */
  public List<Resource> definitions() {
    return parse(DEFINITIONS);
  }

  /**
   * One definition, parsed without the others.
   *
   * @param type the type of the definition
   * @param id its id
   * @throws IllegalArgumentException if the guide has no such definition
   */
  public <T extends Resource> T definition(Class<T> type, String id) {
    byte[] json = files.get(DEFINITIONS + type.getSimpleName() + '-' + id + ".json");
    if (json == null) {
      throw new IllegalArgumentException("The guide has no " + type.getSimpleName() + ' ' + id);
    }
    return FhirContext.forR4Cached()
        .newJsonParser()
        .parseResource(type, new String(json, StandardCharsets.UTF_8));
  }

  /** The examples, in the order of their names. */
  public List<Resource> examples() {
    return parse(EXAMPLES);
  }

  private List<Resource> parse(String folder) {
    IParser parser = FhirContext.forR4Cached().newJsonParser();
    return files.entrySet().stream()
        .filter(file -> isResourceIn(folder, file.getKey()))
        .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
        .map(json -> (Resource) parser.parseResource(json))
        .toList();
  }

  private static boolean isResourceIn(String folder, String path) {
    String file = path.startsWith(folder) ? path.substring(folder.length()) : "";
    return file.endsWith(".json")
        && !file.contains("/")
        && !file.startsWith(".")
        && !file.equals("package.json");
  }

  private static SortedMap<String, byte[]> unpack(InputStream archive) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (InputStream gzip = new GzipCompressorInputStream(archive);
        TarArchiveInputStream tar = new TarArchiveInputStream(gzip)) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile()) {
          files.put(entry.getName(), tar.readAllBytes());
        }
      }
    }
    return files;
  }

  private static String digest(Map<String, byte[]> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (name, content) -> {
            digest.update((name + '\n' + content.length + '\n').getBytes(StandardCharsets.UTF_8));
            digest.update(content);
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Manifest(String name, String version, String canonical) {}
}
