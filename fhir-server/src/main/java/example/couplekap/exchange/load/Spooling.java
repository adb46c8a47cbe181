package example.couplekap.exchange.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import example.couplekap.access.RecordKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Takes the rows in, and finds what is wrong with them before anything is sent. */
final class Spooling implements RowSink {

  private static final Set<RecordKind> LOADED = EnumSet.of(RecordKind.CHART, RecordKind.DIRECTORY);

  private static final String INCOMPLETE =
      "This row cannot be found again by its one identifier: complete its system and value, or leave"
          + " the identifier out.";

  private final Spool spool;
  private final RowNames names;
  private final MatchKeys keys;
  private final Progress progress;
  private long next;
  private long damages;

  Spooling(Spool spool, RowNames names, MatchKeys keys, Progress progress) {
    this.spool = spool;
    this.names = names;
    this.keys = keys;
    this.progress = progress;
  }

  /** How often a file ended too early, or was damaged otherwise: rows may be missing. */
  long damages() {
    return damages;
  }

  @Override
  public void row(Place place, String fullUrl, byte[] text) {
    Optional<Integer> foreign = RowText.firstForeignByte(text);
    if (foreign.isPresent()) {
      unreadable(
          place,
          text,
          "This line is not in UTF-8: see its byte %d. Write the file anew in UTF-8, as FHIR asks."
              .formatted(foreign.get() + 1));
      return;
    }
    try {
      JsonNode tree = Json.MAPPER.readTree(text);
      if (tree.isObject()) {
        resource(place, fullUrl, text, RowFacts.of(tree));
      } else {
        unreadable(place, text, "This is no resource: a resource is one JSON object.");
      }
    } catch (JsonProcessingException malformed) {
      unreadable(
          place,
          text,
          "This line is no JSON: " + malformed.getOriginalMessage().replace('\n', ' ') + '.');
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Override
  public void damage(Place place, byte[] text, String sentence) {
    damages++;
    unreadable(place, text, sentence);
  }

  private void resource(Place place, String fullUrl, byte[] text, RowFacts facts) {
    long number = next++;
    progress.step();
    Optional<BusinessIdentifier> key = keys.of(facts, fullUrl);
    spool.add(new Row(number, place, facts.type(), key, text));
    Optional<Long> twin = Optional.empty();
    if (!LOADED.contains(RecordKind.of(facts.type()))) {
      spool.fault(number, Issues.error("not-supported", unwanted(facts.type())));
    } else if (key.isEmpty()) {
      spool.fault(number, Issues.error("required", keyless(facts)));
    } else if (facts.isFull() && !facts.identifiers().contains(key.get())) {
      spool.fault(number, Issues.error("required", INCOMPLETE));
    } else {
      twin = spool.key(key.get().condition(facts.type()), number);
      twin.ifPresent(first -> compare(first, number, "the business identifier " + key.get()));
    }
    for (String name : names.of(facts, place.file(), fullUrl)) {
      Optional<Long> namesake = spool.name(name, number);
      if (twin.isEmpty() && namesake.isPresent()) {
        compare(namesake.get(), number, "the name " + name);
      }
    }
    facts.dyads().forEach(dyad -> spool.dyad(dyad, number));
  }

  private static String unwanted(String type) {
    return type.isEmpty()
        ? "This is no resource: it has no resourceType."
        : type + " is neither a record of a chart nor of the directory; it is not loaded.";
  }

  private String keyless(RowFacts facts) {
    return facts.id().isPresent()
        ? "This row has no business identifier to find it by again. Say with --source which system"
            + " gave it its id, such as --source https://ehr.example/fhir."
        : "This row has neither an id nor a business identifier, so that it could not be found"
            + " again: give it an identifier with a system and a value.";
  }

  /** Exports repeat rows; what is said twice in the same words is no contradiction. */
  private void compare(long first, long second, String what) {
    if (Arrays.equals(spool.row(first).text(), spool.row(second).text())) {
      spool.repeats(second, first);
    } else {
      spool.link(first, second);
      spool.fault(second, duplicate(what, spool.row(first).place()));
      spool.fault(first, duplicate(what, spool.row(second).place()));
    }
  }

  private static ObjectNode duplicate(String what, Place other) {
    return Issues.error(
        "duplicate",
        "This row has %s, and so has %s: one record has one row. Take one out, or give it an identifier of its own."
            .formatted(what, other));
  }

  /** It stands for itself, and for the course that its references name. */
  private void unreadable(Place place, byte[] text, String sentence) {
    long number = next++;
    progress.step();
    spool.add(new Row(number, place, RowText.type(text).orElse(""), Optional.empty(), text));
    spool.fault(number, Issues.error("structure", sentence));
    RowText.name(text).ifPresent(name -> spool.name(name, number));
  }
}
