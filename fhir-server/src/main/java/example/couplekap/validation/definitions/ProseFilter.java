package example.couplekap.validation.definitions;

import java.util.Set;

/**
 * Leaves out of a structure definition what no validation asks for: explanations, mappings to other
 * standards, and the differential, which the snapshot repeats. What remains is a third.
 */
final class ProseFilter {

  private static final Set<String> PROSE =
      Set.of("alias", "comment", "definition", "requirements", "meaningWhenMissing");
  private static final Set<String> BLOCKS = Set.of("differential", "example", "mapping", "text");

  private ProseFilter() {}

  /**
   * Filters.
   *
   * @param xml a definition with one element's start, end or whole on each line
   */
  static String apply(String xml) {
    StringBuilder kept = new StringBuilder(xml.length() / 2);
    String skipped = null;
    for (int start = 0; start < xml.length(); ) {
      int end = xml.indexOf('\n', start);
      end = end < 0 ? xml.length() : end + 1;
      int tag = start;
      while (tag < end && xml.charAt(tag) == ' ') {
        tag++;
      }
      if (skipped != null) {
        skipped = xml.startsWith(skipped, tag) ? null : skipped;
      } else {
        String name = name(xml, tag, end);
        if (BLOCKS.contains(name) && xml.startsWith(">", tag + 1 + name.length())) {
          skipped = "</" + name + '>';
        } else if (!PROSE.contains(name)) {
          kept.append(xml, start, end);
        }
      }
      start = end;
    }
    return kept.toString();
  }

  private static String name(String xml, int tag, int limit) {
    if (tag >= limit || xml.charAt(tag) != '<') {
      return "";
    }
    int end = tag + 1;
    while (end < limit && Character.isLetter(xml.charAt(end))) {
      end++;
    }
    return xml.substring(tag + 1, end);
  }
}
