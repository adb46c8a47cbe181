package example.couplekap.protocol.enforcement;

import example.couplekap.protocol.course.RecordKey;
import example.couplekap.storage.PlannedQueries;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells from HAPI's index of references in whose chart a stored resource is. */
final class StoredCharts {

  /** Finds more where two types share an id, which does no harm; pairs would cost an index. */
  private static final String PATIENTS =
      """
      select resource.res_type, resource.fhir_id, patient.fhir_id as patient
      from hfj_resource resource
        join hfj_res_link link
          on link.src_resource_id = resource.res_id and link.target_resource_type = 'Patient'
        join hfj_resource patient on patient.res_id = link.target_resource_id
      where resource.res_type = any(?) and resource.fhir_id = any(?)
        and split_part(link.src_path, '.', 2) in ('subject', 'patient', 'for')
      """;

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

  private final PlannedQueries database;

  StoredCharts(PlannedQueries database) {
    this.database = database;
  }

  /** The patients of resources, as far as these are stored and have one. */
  Map<RecordKey, RecordKey> patients(Collection<RecordKey> resources) {
    Map<RecordKey, RecordKey> patients = new HashMap<>();
    if (!resources.isEmpty()) {
      List<RecordKey> named = List.copyOf(resources);
      database
          .query(
              PATIENTS,
              (row, number) ->
                  Map.entry(
                      new RecordKey(row.getString("res_type"), row.getString("fhir_id")),
                      patient(row.getString("patient"))),
              List.of(
                  named.stream().map(RecordKey::type).toList(),
                  named.stream().map(RecordKey::id).toList()))
          .forEach(chart -> patients.put(chart.getKey(), chart.getValue()));
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
