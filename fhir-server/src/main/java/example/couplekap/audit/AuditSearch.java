package example.couplekap.audit;

import ca.uhn.fhir.rest.param.DateRangeParam;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IdType;

/** What audit records are looked for, as a condition of SQL and its values. */
final class AuditSearch {

  private static final String OF_ORGANIZATION =
      """
      patient in (
        select patient.fhir_id
        from hfj_resource organization
          join hfj_res_link keeper
            on keeper.target_resource_id = organization.res_id
              and keeper.src_path = 'Patient.managingOrganization'
          join hfj_resource patient on patient.res_id = keeper.src_resource_id
        where organization.res_type = 'Organization' and organization.fhir_id = ?)
      """;

  private static final String BY_OTHERS =
      """
      patient = ? and disclosed and status < 400 and person is distinct from 'Patient/' || patient
      """;

  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  private AuditSearch() {}

  /** Records about the charts that an organization keeps. */
  static AuditSearch ofOrganization(String organization) {
    return new AuditSearch().and(OF_ORGANIZATION, organization);
  }

  /** Records of what others than the patient were shown of a chart, or changed in it. */
  static AuditSearch ofDisclosures(String patient) {
    return new AuditSearch().and(BY_OTHERS, patient);
  }

  /** Of these, the one with an id. */
  AuditSearch withId(String id) {
    return and("id::text = ?", id);
  }

  /** Of these, those about one of some patients. */
  AuditSearch ofPatients(List<String> patients) {
    return anyOf(patients.stream().map(each -> condition("patient = ?", id(each))).toList());
  }

  /** Of these, those about one of some records, each named by its type and id, or its id. */
  AuditSearch ofEntities(List<String> references) {
    return anyOf(
        references.stream()
            .map(IdType::new)
            .map(
                each ->
                    "Patient".equals(each.getResourceType())
                        ? condition("patient = ?", each.getIdPart())
                        : each.hasResourceType()
                            ? condition(
                                "(resource_type = ? and resource_id = ?)",
                                each.getResourceType(),
                                each.getIdPart())
                            : condition(
                                "? in (patient, resource_id)", String.valueOf(each.getIdPart())))
            .toList());
  }

  /** Of these, those by one of some people, partners or organizations. */
  AuditSearch byAgents(List<String> references) {
    return anyOf(
        references.stream()
            .map(
                each ->
                    condition(
                        "? in (person, 'RelatedPerson/' || related_person, 'Organization/' || organization)",
                        each))
            .toList());
  }

  /** Of these, those of one of some interactions. */
  AuditSearch withInteractions(Collection<Interaction> interactions) {
    return anyOf(
        interactions.stream().map(each -> condition("interaction = ?", each.code())).toList());
  }

  /** Of these, those with one of some outcomes, by their codes. */
  AuditSearch withOutcomes(List<String> codes) {
    return anyOf(
        codes.stream()
            .flatMap(code -> Stream.of(Outcome.values()).filter(each -> each.code().equals(code)))
            .map(each -> condition("status between ? and ?", each.from(), each.to()))
            .toList());
  }

  /** Of these, those recorded in a time. */
  AuditSearch during(DateRangeParam time) {
    Optional.ofNullable(time.getLowerBoundAsInstant())
        .map(Date::toInstant)
        .ifPresent(bound -> and("recorded >= ?", Timestamp.from(bound)));
    Optional.ofNullable(time.getUpperBoundAsInstant())
        .map(Date::toInstant)
        .ifPresent(bound -> and("recorded <= ?", Timestamp.from(bound)));
    return this;
  }

  String condition() {
    return String.join(" and ", conditions);
  }

  List<Object> values() {
    return values;
  }

  private AuditSearch and(String condition, Object... given) {
    conditions.add(condition);
    values.addAll(List.of(given));
    return this;
  }

  /** What names nothing that there is finds nothing. */
  private AuditSearch anyOf(List<Condition> alternatives) {
    conditions.add(
        alternatives.isEmpty()
            ? "false"
            : alternatives.stream()
                .map(Condition::sql)
                .collect(Collectors.joining(" or ", "(", ")")));
    alternatives.forEach(each -> values.addAll(each.values()));
    return this;
  }

  private static Condition condition(String sql, Object... values) {
    return new Condition(sql, List.of(values));
  }

  private static String id(String reference) {
    return String.valueOf(new IdType(reference).getIdPart());
  }

  private record Condition(String sql, List<Object> values) {}
}
