package example.couplekap.access.enforcement;

import example.couplekap.access.Caller;
import example.couplekap.access.Reach;
import example.couplekap.access.Validity;
import example.couplekap.storage.PlannedQueries;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;

/** Tells from the stored records which charts a caller reaches. */
final class StoredReach {

  /**
   * A care team counts while it is active, and for as long as it says that the clinician is in it;
   * a patient's own practitioner needs no team.
   */
  private static final String OF_CLINICIAN =
      """
      select patient.fhir_id, member.since, member.until
      from hfj_resource person
        join hfj_res_link membership
          on membership.target_resource_id = person.res_id
            and membership.src_path = 'CareTeam.participant.member'
        join hfj_spidx_token status
          on status.res_id = membership.src_resource_id and status.sp_name = 'status'
            and status.sp_value = 'active'
        join hfj_resource team
          on team.res_id = membership.src_resource_id and team.res_deleted_at is null
        join hfj_res_link subject
          on subject.src_resource_id = membership.src_resource_id
            and subject.src_path = 'CareTeam.subject'
        join hfj_resource patient
          on patient.res_id = subject.target_resource_id and patient.res_type = 'Patient'
        join hfj_res_ver version
          on version.res_id = team.res_id and version.res_ver = team.res_ver
        cross join lateral (
          select participant -> 'period' ->> 'start' as since, participant -> 'period' ->> 'end' as until
          from jsonb_array_elements(version.res_text_vc::jsonb -> 'participant') participant
          where participant -> 'member' ->> 'reference' = any(?)) member
      where person.res_type = any(?) and person.fhir_id = any(?)
      union
      select patient.fhir_id, null, null
      from hfj_resource person
        join hfj_res_link practitioner
          on practitioner.target_resource_id = person.res_id
            and practitioner.src_path = 'Patient.generalPractitioner'
        join hfj_resource patient
          on patient.res_id = practitioner.src_resource_id and patient.res_deleted_at is null
      where person.res_type = any(?) and person.fhir_id = any(?)
      """;

  private static final String KEEPER =
      """
      select organization.fhir_id
      from hfj_resource patient
        join hfj_res_link keeper
          on keeper.src_resource_id = patient.res_id
            and keeper.src_path = 'Patient.managingOrganization'
        join hfj_resource organization
          on organization.res_id = keeper.target_resource_id
            and organization.res_type = 'Organization'
      where patient.res_type = any(?) and patient.fhir_id = any(?)
      """;

  private final PlannedQueries database;
  private final Clock clock;

  StoredReach(PlannedQueries database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The charts that a caller reaches now. */
  Reach of(Caller caller) {
    return switch (caller.kind()) {
      case SYSTEM ->
          caller
              .organization()
              .map(id -> (Reach) new Reach.Kept(id, remembering()))
              .orElse(Reach.NONE);
      case CLINICIAN -> new Reach.Charts(ofClinician(caller.person().orElseThrow()));
      case PATIENT -> new Reach.Charts(Set.of(caller.patient().orElseThrow()));
      case PARTNER, IMPLEMENTER -> Reach.NONE;
    };
  }

  private Set<String> ofClinician(String person) {
    List<String> type = List.of(person.substring(0, person.indexOf('/')));
    List<String> id = List.of(person.substring(person.indexOf('/') + 1));
    return database
        .query(
            OF_CLINICIAN,
            (row, number) ->
                new Membership(row.getString(1), validity(row.getString(2), row.getString(3))),
            List.of(List.of(person), type, id, type, id))
        .stream()
        .filter(membership -> membership.validity().includes(clock.instant()))
        .map(Membership::patient)
        .collect(Collectors.toSet());
  }

  private static Validity validity(String since, String until) {
    return new Validity(
        new Period()
            .setStartElement(new DateTimeType(since))
            .setEndElement(new DateTimeType(until)));
  }

  /** A chart that was found once is not looked for again in the same request. */
  private Reach.Keepers remembering() {
    Map<String, Boolean> kept = new ConcurrentHashMap<>();
    return (organization, patient) ->
        kept.computeIfAbsent(patient, id -> keeps(organization, id) ? true : null) != null;
  }

  private boolean keeps(String organization, String patient) {
    return database
        .query(
            KEEPER,
            (row, number) -> row.getString(1),
            List.of(List.of("Patient"), List.of(patient)))
        .contains(organization);
  }

  /**
   * A clinician's part in the care of a patient.
   *
   * @param patient the patient's id
   * @param validity when it holds
   */
  private record Membership(String patient, Validity validity) {}
}
