package example.couplekap.validation.definitions;

import example.couplekap.validation.definitions.R4Definitions.BundleFile;
import example.couplekap.validation.definitions.R4Definitions.Entry;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Cuts a bundle of definitions into its entries by their indentation, which HL7's build fixes: with
 * {@code <entry>} one step in, {@code <resource>} stands at two steps, what it holds at three, and
 * the elements of a definition at four. No XML parser is half as fast.
 */
final class EntryScan {

  private static final int HEADER_LIMIT = 40_000;

  private final BundleFile file;
  private final byte[] content;
  private final String step;

  private EntryScan(BundleFile file) {
    this.file = file;
    this.content = file.content();
    int entry = indexOf("<entry>", 0, content.length);
    int line = entry;
    while (line > 0 && content[line - 1] == ' ') {
      line--;
    }
    this.step = " ".repeat(entry - line);
  }

  static Map<String, Entry> of(BundleFile file) {
    return new EntryScan(file).entries();
  }

  private Map<String, Entry> entries() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    String open = '\n' + step.repeat(2) + "<resource>\n";
    String close = '\n' + step.repeat(2) + "</resource>";
    int position = indexOf(open, 0, content.length);
    while (position >= 0) {
      int start = position + open.length();
      int end = indexOf(close, start, content.length);
      DefinitionHeader header = header(start, end);
      if (header.url() != null) {
        entries.putIfAbsent(header.key(), new Entry(header, file, start, end));
      }
      position = indexOf(open, end, content.length);
    }
    return entries;
  }

  private DefinitionHeader header(int start, int end) {
    int name = indexOf("<", start, end) + 1;
    int nameEnd = name;
    while (Character.isLetterOrDigit(content[nameEnd])) {
      nameEnd++;
    }
    String type = text(name, nameEnd);
    int limit = Math.min(end, start + HEADER_LIMIT);
    String url = value("url", start, limit);
    String version = value("version", start, limit);
    if (!type.equals(DefinitionHeader.STRUCTURE_DEFINITION)) {
      return new DefinitionHeader(type, url, version, null, null, null, null, null);
    }
    return new DefinitionHeader(
        type,
        url,
        version,
        value("name", start, limit),
        value("kind", start, limit),
        value("type", start, limit),
        value("derivation", start, limit),
        value("baseDefinition", start, limit));
  }

  private String value(String element, int start, int limit) {
    String opening = '\n' + step.repeat(4) + '<' + element + " value=\"";
    int position = indexOf(opening, start, limit);
    if (position < 0) {
      return null;
    }
    int from = position + opening.length();
    return text(from, indexOf("\"", from, content.length));
  }

  private int indexOf(String wanted, int from, int limit) {
    byte[] pattern = wanted.getBytes(StandardCharsets.UTF_8);
    int last = limit - pattern.length;
    for (int i = from; i <= last; i++) {
      int matched = 0;
      while (matched < pattern.length && content[i + matched] == pattern[matched]) {
        matched++;
      }
      if (matched == pattern.length) {
        return i;
      }
    }
    return -1;
  }

  private String text(int from, int to) {
    return new String(content, from, to - from, StandardCharsets.UTF_8);
  }
}
