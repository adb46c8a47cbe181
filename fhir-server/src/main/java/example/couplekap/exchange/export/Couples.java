package example.couplekap.exchange.export;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Who is in couple-based treatment with an organization. In the order of the answer nobody's place
 * tells who their partner is, though both were stored together.
 */
final class Couples {

  private static final String OF =
      """
      select patient.fhir_id
      from hfj_resource organization
        join hfj_res_link keeper
          on keeper.target_resource_id = organization.res_id
            and keeper.src_path = 'Patient.managingOrganization'
        join hfj_resource patient
          on patient.res_id = keeper.src_resource_id and patient.res_deleted_at is null
      where organization.res_type = 'Organization' and organization.fhir_id = ?
        and exists (
          select from hfj_res_link subject
            join hfj_resource episode
              on episode.res_id = subject.src_resource_id and episode.res_deleted_at is null
            join hfj_spidx_token dyad
              on dyad.res_id = episode.res_id and dyad.res_type = 'EpisodeOfCare'
                and dyad.sp_name = 'dyad'
          where subject.target_resource_id = patient.res_id
            and subject.src_path = 'EpisodeOfCare.patient')
      order by md5(patient.fhir_id)
      """;

  private static final String ORGANIZATIONS =
      """
      select distinct organization.fhir_id
      from hfj_res_link keeper
        join hfj_resource organization
          on organization.res_id = keeper.target_resource_id
            and organization.res_type = 'Organization'
      where keeper.src_path = 'Patient.managingOrganization'
      order by organization.fhir_id
      """;

  private final JdbcTemplate database;

  Couples(DataSource database) {
    this.database = new JdbcTemplate(database);
  }

  /** The ids of the patients whose charts an organization keeps and who are treated as couples. */
  List<String> of(String organization) {
    return database.queryForList(OF, String.class, organization);
  }

  /** The ids of all organizations that keep charts. */
  List<String> organizations() {
    return database.queryForList(ORGANIZATIONS, String.class);
  }
}
