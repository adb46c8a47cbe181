package example.couplekap.protocol.enforcement;

import example.couplekap.protocol.course.RecordKey;
import example.couplekap.storage.ChartIndex;
import example.couplekap.storage.PlannedQueries;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells from HAPI's index of references in whose chart a stored resource is. */
final class StoredCharts {

  /** To be selected from: the dyad keys of the episodes that are about some patients. */
  static final String DYADS_OF_PATIENTS =
      """
      from hfj_resource patient
        join hfj_res_link link
          on link.target_resource_id = patient.res_id and link.src_path = 'EpisodeOfCare.patient'
        join hfj_spidx_token dyad
          on dyad.res_id = link.src_resource_id and dyad.sp_name = 'dyad'
      where patient.res_type = 'Patient' and patient.fhir_id = any(?)
      """;

  private static final String PATIENTS_IN_COURSES =
      "select distinct patient.fhir_id " + DYADS_OF_PATIENTS;

  private final ChartIndex index;
  private final PlannedQueries database;

  StoredCharts(ChartIndex index, PlannedQueries database) {
    this.index = index;
    this.database = database;
  }

  /** The patients of resources, as far as these are stored and have one. */
  Map<RecordKey, RecordKey> patients(Collection<RecordKey> resources) {
    Map<RecordKey, RecordKey> patients = new HashMap<>();
    if (!resources.isEmpty()) {
      List<RecordKey> named = List.copyOf(resources);
      index
          .locate(
              named.stream().map(RecordKey::type).toList(),
              named.stream().map(RecordKey::id).toList())
          .forEach(
              record ->
                  patients.put(
                      new RecordKey(record.type(), record.id()), patient(record.patient())));
    }
    return patients;
  }

  /** Those of some patients who are, or were, in a course. */
  Set<RecordKey> inCourses(Collection<RecordKey> patients) {
    List<String> ids = patients.stream().map(RecordKey::id).toList();
    return new HashSet<>(
        database.query(
            PATIENTS_IN_COURSES, (row, number) -> patient(row.getString(1)), List.of(ids)));
  }

  private static RecordKey patient(String id) {
    return new RecordKey("Patient", id);
  }
}
