package example.couplekap.access.enforcement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The access matrix as the guide publishes it.
 *
 * @param rows the callers, each with a cell for each kind of data
 */
record AccessMatrix(Map<String, Map<String, String>> rows) {

  private static final Path PAGE = Path.of("../ig/input/pagecontent/privacy-and-security.md");
  private static final String HEADING = "### Who may see what";

  /** Reads it from the guide's page. */
  static AccessMatrix published() {
    try {
      String page = Files.readString(PAGE);
      List<List<String>> lines =
          page.substring(page.indexOf(HEADING))
              .lines()
              .dropWhile(line -> !line.startsWith("|"))
              .takeWhile(line -> line.startsWith("|"))
              .map(AccessMatrix::cells)
              .toList();
      Map<String, Map<String, String>> rows = new LinkedHashMap<>();
      lines.stream().skip(2).forEach(line -> rows.put(line.get(0), row(lines.get(0), line)));
      return new AccessMatrix(rows);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.strip().substring(1).split("\\|", -1)).map(String::strip).toList();
  }

  private static Map<String, String> row(List<String> columns, List<String> line) {
    Map<String, String> row = new LinkedHashMap<>();
    IntStream.range(1, columns.size() - 1)
        .forEach(column -> row.put(columns.get(column), line.get(column)));
    return row;
  }
}
