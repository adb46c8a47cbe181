package example.couplekap.access.enforcement;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import example.couplekap.access.Rights;
import example.couplekap.access.SensitiveLabel;
import example.couplekap.storage.ChartIndex;
import example.couplekap.storage.PlannedQueries;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IdType;

/**
 * Tells which records are there for a caller to refer to. Most are, by their chart and by having no
 * label that withholds anything; for these one query of the indexes does. The others are read.
 */
final class KnownRecords {

  private static final String REMEMBERED = KnownRecords.class.getName();

  /** Finds more where two types share an id, which does no harm; pairs would cost an index. */
  private static final String UNLABELLED =
      """
      select resource.res_type, resource.fhir_id,
        case resource.res_type when 'Patient' then resource.fhir_id else patient.fhir_id end as patient
      from hfj_resource resource
        left join hfj_res_link link
          on link.src_resource_id = resource.res_id and %s
        left join hfj_resource patient on patient.res_id = link.target_resource_id
      where resource.res_type = any(?) and resource.fhir_id = any(?)
        and resource.res_deleted_at is null
        and not exists (
          select 1
          from hfj_res_tag tag join hfj_tag_def label on label.tag_id = tag.tag_id
          where tag.res_id = resource.res_id and label.tag_code = any(?))
      """
          .formatted(ChartIndex.NAMES_PATIENT);

  private static final List<String> SENSITIVE =
      Stream.of(SensitiveLabel.values()).map(Enum::name).toList();

  private final PlannedQueries database;
  private final StoredRecords records;

  KnownRecords(PlannedQueries database, StoredRecords records) {
    this.database = database;
    this.records = records;
  }

  /**
   * Those of some records that are there for a caller.
   *
   * @param asked such as {@code Encounter/1}
   */
  Set<String> among(RequestDetails request, Rights caller, Collection<String> asked) {
    Set<String> known = remembered(request);
    Set<String> open = new HashSet<>(asked);
    open.removeAll(known);
    if (!open.isEmpty()) {
      known.addAll(unlabelled(caller, open));
      open.removeAll(known);
      open.stream().filter(record -> isKnown(caller, record)).forEach(known::add);
    }
    return known;
  }

  @SuppressWarnings("unchecked")
  private static Set<String> remembered(RequestDetails request) {
    return (Set<String>)
        request.getUserData().computeIfAbsent(REMEMBERED, key -> new HashSet<String>());
  }

  private List<String> unlabelled(Rights caller, Set<String> asked) {
    List<IdType> ids = asked.stream().map(IdType::new).toList();
    return database
        .query(
            UNLABELLED,
            (row, number) ->
                new Located(row.getString(1), row.getString(2), String.valueOf(row.getString(3))),
            List.of(
                ids.stream().map(IdType::getResourceType).toList(),
                ids.stream().map(IdType::getIdPart).toList(),
                SENSITIVE))
        .stream()
        .filter(record -> caller.reachesChart(record.type(), record.patient()))
        .map(record -> record.type() + "/" + record.id())
        .toList();
  }

  private boolean isKnown(Rights caller, String record) {
    IdType id = new IdType(record);
    return records.find(id.getResourceType(), id.getIdPart()).filter(caller::knows).isPresent();
  }

  /**
   * Where a record is.
   *
   * @param patient the id of the chart's patient
   */
  private record Located(String type, String id, String patient) {}
}
