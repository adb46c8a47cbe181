package example.couplekap.exchange.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Where the references of rows lead, as far as the loader knows. */
final class References {

  private final Spool spool;
  private final RowNames names;
  private final Journal journal;

  References(Spool spool, RowNames names, Journal journal) {
    this.spool = spool;
    this.names = names;
    this.journal = journal;
  }

  /** The row of the input that a reference leads to. */
  Optional<Row> row(Row from, String reference) {
    return names
        .target(reference, from.place().file())
        .flatMap(spool::named)
        .map(spool::firstOf)
        .map(spool::row);
  }

  /** The reference to what the server keeps, such as {@code Practitioner/5}. */
  Optional<String> stored(Row from, String reference) {
    Optional<Row> row = row(from, reference);
    return row.isPresent()
        ? row.flatMap(Row::key).flatMap(key -> journal.id(key.condition(row.get().type())))
        : names.target(reference, from.place().file()).flatMap(journal::id);
  }

  /** Remembers where the server keeps a row. */
  void keep(Row row, String location) {
    journal.keep(row.key().orElseThrow().condition(row.type()), location);
    facts(row).id().ifPresent(id -> journal.keep(row.type() + '/' + id, location));
  }

  static RowFacts facts(Row row) {
    try {
      JsonNode tree = Json.MAPPER.readTree(row.text());
      return RowFacts.of(tree);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
