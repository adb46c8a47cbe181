package example.couplekap.access.enforcement;

import example.couplekap.access.Caller;
import example.couplekap.access.Disclosed;
import example.couplekap.access.Disclosed.Opening;
import example.couplekap.access.Disclosure;
import example.couplekap.storage.PlannedQueries;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Consent;

/** Finds the stored consents that open something of a partner's chart to a caller. */
final class StoredDisclosures {

  private static final String CONSENTS =
      """
      select consent.fhir_id
      from hfj_resource reader
        join hfj_res_link actor
          on actor.target_resource_id = reader.res_id
            and actor.src_path = 'Consent.provision.actor.reference'
        join hfj_resource consent
          on consent.res_id = actor.src_resource_id and consent.res_deleted_at is null
      where reader.res_type = any(?) and reader.fhir_id = any(?)
      """;

  private final PlannedQueries database;
  private final StoredRecords records;
  private final Clock clock;

  StoredDisclosures(PlannedQueries database, StoredRecords records, Clock clock) {
    this.database = database;
    this.records = records;
    this.clock = clock;
  }

  /** What is open to a caller now. */
  Disclosed to(Caller caller) {
    return caller.relatedPersons().isEmpty()
        ? Disclosed.nothing()
        : new Disclosed(
            caller.relatedPersons().stream().flatMap(this::openings).toList(), clock.instant());
  }

  private Stream<Opening> openings(String relatedPerson) {
    return database
        .query(
            CONSENTS,
            (row, number) -> row.getString(1),
            List.of(List.of("RelatedPerson"), List.of(relatedPerson)))
        .stream()
        .flatMap(id -> records.find("Consent", id).stream())
        .map(consent -> new Opening(new Disclosure((Consent) consent), relatedPerson));
  }
}
