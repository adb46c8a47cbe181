package example.couplekap.exchange.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import example.couplekap.access.RecordKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Brings the rows of charts together into courses: those that refer to each other, and those that
 * share a dyad key. What the directory holds is everybody's and joins nobody.
 */
final class Linking {

  private final Spool spool;
  private final Groups groups;
  private final RowNames names;
  private final Predicate<String> isLoaded;
  private final Progress progress;

  /**
   * Links the rows of a spool.
   *
   * @param isLoaded whether the row of a name came with an earlier load
   */
  Linking(
      Spool spool, Groups groups, RowNames names, Predicate<String> isLoaded, Progress progress) {
    this.spool = spool;
    this.groups = groups;
    this.names = names;
    this.isLoaded = isLoaded;
    this.progress = progress;
  }

  /** Links all rows, and finds the references that lead nowhere. */
  void linkAll() {
    progress.begin("rows linked", spool.size());
    spool.forEachLink(groups::unite);
    for (long number = 0; number < spool.size(); number++) {
      Row row = spool.row(number);
      for (String reference : references(row)) {
        names.target(reference, row.place().file()).ifPresent(name -> link(row, name, reference));
      }
      progress.step();
    }
    progress.end();
  }

  private List<String> references(Row row) {
    if (RowText.firstForeignByte(row.text()).isPresent()) {
      return RowText.references(row.text());
    }
    try {
      JsonNode tree = Json.MAPPER.readTree(row.text());
      return RowFacts.of(tree).references();
    } catch (JsonProcessingException malformed) {
      return RowText.references(row.text());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void link(Row row, String name, String reference) {
    Optional<Long> target = spool.named(name);
    if (target.isPresent()) {
      if (isOfAChart(row) && isOfAChart(spool.row(target.get()))) {
        groups.unite(row.number(), target.get());
      }
    } else if (!isLoaded.test(name) && !RowNames.mayBeElsewhere(name)) {
      spool.fault(
          row.number(),
          Issues.error(
              "not-found",
              "This row refers to %s, and no row of the input is that. Load the two together."
                  .formatted(reference)));
    }
  }

  /**
   * Whether a row belongs into a course. One whose type cannot be read may well do; one of a type
   * that is not loaded does not, so that it keeps out nothing but itself.
   */
  static boolean isOfAChart(Row row) {
    return row.type().isEmpty() || RecordKind.of(row.type()) == RecordKind.CHART;
  }
}
