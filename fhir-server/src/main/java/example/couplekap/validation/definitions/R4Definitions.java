package example.couplekap.validation.definitions;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.formats.XmlParser;
import org.hl7.fhir.r4.model.Resource;

/**
 * The definitions of FHIR R4 itself, from the bundles that HAPI FHIR ships.
 *
 * <p>Of the structures, only what validation asks for is kept.
 *
 * <p>HAPI parses all 45 megabytes of them before it answers the first question, and keeps them. A
 * guide needs a twentieth: here the bundles are only cut into their entries, and an entry is parsed
 * when it is asked for. The bytes may be dropped when memory is short and are then read again.
 */
public final class R4Definitions implements DefinitionSource {

  /** Some bundles declare it on their root only. */
  private static final String NAMESPACE = " xmlns=\"http://hl7.org/fhir\"";

  private static final String FOLDER = "/org/hl7/fhir/r4/model/";
  private static final List<String> BUNDLES =
      List.of(
          "profile/profiles-types.xml",
          "profile/profiles-resources.xml",
          "profile/profiles-others.xml",
          "extension/extension-definitions.xml",
          "valueset/valuesets.xml",
          "valueset/v3-codesystems.xml",
          "valueset/v2-tables.xml");

  private final Map<String, Entry> entries = new HashMap<>();

  private R4Definitions() {}

  /**
   * Lists the definitions.
   *
   * @throws UncheckedIOException if HAPI's bundles are not on the class path
   */
  public static R4Definitions open() {
    R4Definitions definitions = new R4Definitions();
    List<Map<String, Entry>> lists =
        BUNDLES.parallelStream().map(name -> EntryScan.of(new BundleFile(name))).toList();
    lists.forEach(list -> list.forEach(definitions.entries::putIfAbsent));
    return definitions;
  }

  @Override
  public Collection<DefinitionHeader> headers() {
    return entries.values().stream().map(Entry::header).toList();
  }

  @Override
  public Optional<Resource> read(String resourceType, String url) {
    return Optional.ofNullable(entries.get(DefinitionHeader.key(resourceType, url)))
        .map(Entry::parse);
  }

  /** One definition's place in its bundle. */
  record Entry(DefinitionHeader header, BundleFile file, int start, int end) {

    /** Parses with HL7's generated parser, which needs no model scanned first as HAPI's does. */
    Resource parse() {
      String xml = new String(file.content(), start, end - start, StandardCharsets.UTF_8);
      int tagEnd = xml.indexOf('>');
      if (!xml.substring(0, tagEnd).contains("xmlns")) {
        xml = xml.substring(0, tagEnd) + NAMESPACE + xml.substring(tagEnd);
      }
      try {
        return new XmlParser().parse(header.isStructure() ? ProseFilter.apply(xml) : xml);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
  }

  /** One of HAPI's bundles; its content is kept as long as memory allows. */
  static final class BundleFile {
    private final String name;
    private SoftReference<byte[]> content = new SoftReference<>(null);

    BundleFile(String name) {
      this.name = name;
    }

    synchronized byte[] content() {
      byte[] bytes = content.get();
      if (bytes == null) {
        bytes = load();
        content = new SoftReference<>(bytes);
      }
      return bytes;
    }

    private byte[] load() {
      try (InputStream stream = R4Definitions.class.getResourceAsStream(FOLDER + name)) {
        if (stream == null) {
          throw new FileNotFoundException("HAPI FHIR's definitions lack " + FOLDER + name);
        }
        return stream.readAllBytes();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
