package example.couplekap.storage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Tells from HAPI's index of references in whose charts stored records are. */
public final class ChartIndex {

  /**
   * Whether a row {@code link} of {@code hfj_res_link} is a record's reference to the patient of
   * its chart. A Provenance has it in an extension, whose path in the index is the expression of
   * its search parameter.
   */
  public static final String NAMES_PATIENT =
      """
      link.target_resource_type = 'Patient'
        and (split_part(link.src_path, '.', 2) in ('subject', 'patient', 'for')
          or link.src_path like 'Provenance.extension(%')""";

  /** Finds more where two types share an id, which does no harm; pairs would cost an index. */
  private static final String PATIENTS =
      """
      select record.res_type, record.fhir_id, patient.fhir_id
      from hfj_resource record
        join hfj_res_link link
          on link.src_resource_id = record.res_id and %s
        join hfj_resource patient on patient.res_id = link.target_resource_id
      where record.res_type = any(?) and record.fhir_id = any(?)
      """
          .formatted(NAMES_PATIENT);

  private final PlannedQueries database;

  /** Looks into one database. */
  public ChartIndex(PlannedQueries database) {
    this.database = database;
  }

  /**
   * Where records are that are in charts; Patients are not among them.
   *
   * @param types of the records
   * @param ids of the records, each at the place of its type
   */
  public List<Located> locate(Collection<String> types, Collection<String> ids) {
    return database.query(
        PATIENTS,
        (row, number) -> new Located(row.getString(1), row.getString(2), row.getString(3)),
        List.of(types, ids));
  }

  /** The id of the patient in whose chart a record is; empty if it is in none, or not there. */
  public Optional<String> patient(String type, String id) {
    return type.equals("Patient")
        ? Optional.of(id)
        : locate(List.of(type), List.of(id)).stream().map(Located::patient).findFirst();
  }

  /**
   * Where a record is.
   *
   * @param type of the record
   * @param id of the record
   * @param patient the id of the patient in whose chart it is
   */
  public record Located(String type, String id, String patient) {}
}
