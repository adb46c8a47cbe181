package example.couplekap.protocol.reading;

import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.RecordKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;

/**
 * A course handed in as a Bundle: its records, and where each stands in it.
 *
 * @param records the records of the entries
 * @param entries the number of the entry of each record, from 0
 */
public record CourseBundle(List<CourseRecord> records, Map<RecordKey, Integer> entries) {

  /** Copies what it is given. */
  public CourseBundle {
    records = List.copyOf(records);
    entries = Map.copyOf(entries);
  }

  /**
   * Reads the entries of a Bundle. References among them are followed by {@code fullUrl} or by type
   * and id.
   */
  public static CourseBundle read(CourseReader reader, Bundle bundle) {
    Map<String, RecordKey> byUrl = new HashMap<>();
    Map<RecordKey, Integer> entries = new HashMap<>();
    List<BundleEntryComponent> all = bundle.getEntry();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).getResource() != null) {
        RecordKey key = key(all.get(i), i);
        entries.putIfAbsent(key, i);
        if (all.get(i).hasFullUrl()) {
          byUrl.put(all.get(i).getFullUrl(), key);
        }
      }
    }
    References references = new References(url -> Optional.ofNullable(byUrl.get(url)));
    List<CourseRecord> records = new ArrayList<>();
    entries.forEach(
        (key, entry) ->
            reader.read(all.get(entry).getResource(), key, references).ifPresent(records::add));
    return new CourseBundle(records, entries);
  }

  /** By type and id where an id is given, else by what the address ends in. */
  private static RecordKey key(BundleEntryComponent entry, int number) {
    Resource resource = entry.getResource();
    String id = resource.getIdElement().getIdPart();
    if (id == null || id.startsWith("urn:")) {
      id = entry.hasFullUrl() ? entry.getFullUrl().replaceFirst(".*[:/]", "") : "entry-" + number;
    }
    return new RecordKey(resource.fhirType(), id);
  }
}
