package example.couplekap.audit;

import example.couplekap.storage.PlannedQueries;
import java.util.List;
import java.util.Optional;

/** Finds whose chart a stored record is part of, by its type and id. */
final class ChartsOfRecords {

  private static final String CHART =
      """
      select patient.fhir_id
      from hfj_resource record
        join hfj_res_link link
          on link.src_resource_id = record.res_id
            and split_part(link.src_path, '.', 2) in ('subject', 'patient', 'for')
        join hfj_resource patient
          on patient.res_id = link.target_resource_id and patient.res_type = 'Patient'
      where record.res_type = any(?) and record.fhir_id = any(?)
      limit 1
      """;

  private final PlannedQueries database;

  ChartsOfRecords(PlannedQueries database) {
    this.database = database;
  }

  /** The id of the patient of a record; empty if it is in no chart, or not there. */
  Optional<String> patient(String type, String id) {
    return type.equals("Patient")
        ? Optional.of(id)
        : database
            .query(CHART, (row, number) -> row.getString(1), List.of(List.of(type), List.of(id)))
            .stream()
            .findFirst();
  }
}
