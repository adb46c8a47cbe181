package example.couplekap.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;

/**
 * A couple who were taken into care, and have no course yet: each partner's chart is kept by
 * another hospital, one therapist treats both, and each has a prescriber of their own.
 *
 * @param a the first partner's chart
 * @param b the second partner's chart
 * @param therapist {@code Practitioner/…} of both
 */
public record CoupleAtIntake(Chart a, Chart b, String therapist) {

  /** Stores a new couple through the open server. */
  public static CoupleAtIntake store() {
    Examples.all();
    String therapist = stored(new Practitioner().setActive(true));
    return new CoupleAtIntake(Chart.store(therapist), Chart.store(therapist), therapist);
  }

  /** Parameters of {@code $kap-start} for a dosing model and some charts. */
  public static Parameters start(String dosingModel, Chart... charts) {
    Parameters parameters = new Parameters();
    parameters.addParameter().setName("dosing-model").setValue(new CodeType(dosingModel));
    for (Chart chart : charts) {
      parameters.addParameter().setName("patient").setValue(new Reference(chart.patient()));
      parameters.addParameter().setName("partner").setValue(new Reference(chart.partner()));
      parameters.addParameter().setName("care-team").setValue(new Reference(chart.team()));
    }
    return parameters;
  }

  private static String stored(Resource resource) {
    Answer answer = Http.create(resource);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return resource.fhirType() + '/' + answer.id();
  }

  /**
   * One partner's chart, by references.
   *
   * @param patient whose it is
   * @param partner the other partner, as this chart knows them
   * @param team who treats the patient
   * @param prescriber of the patient
   * @param organization that keeps the chart
   */
  public record Chart(
      String patient, String partner, String team, String prescriber, String organization) {

    private static Chart store(String therapist) {
      String organization = stored(new Organization().setName("Hospital"));
      Patient patient = Examples.fresh(Patient.class, "patient-minimal");
      patient.getIdentifierFirstRep().setValue(UUID.randomUUID().toString());
      patient.setManagingOrganization(new Reference(organization));
      String stored = stored(patient);
      RelatedPerson partner = Examples.fresh(RelatedPerson.class, "partner-minimal");
      partner.setPatient(new Reference(stored));
      String prescriber = stored(new Practitioner().setActive(true));
      CareTeam team =
          new CareTeam().setStatus(CareTeamStatus.ACTIVE).setSubject(new Reference(stored));
      join(team, "therapist", therapist);
      join(team, "prescriber", prescriber);
      return new Chart(stored, stored(partner), stored(team), prescriber, organization);
    }

    private static void join(CareTeam team, String role, String who) {
      Coding coding =
          Examples.get(CareTeam.class, "care-team-minimal")
              .getParticipantFirstRep()
              .getRoleFirstRep()
              .getCodingFirstRep()
              .copy()
              .setCode(role);
      team.addParticipant().addRole(new CodeableConcept(coding)).setMember(new Reference(who));
    }

    /** The patient's id. */
    public String id() {
      return patient.substring(patient.indexOf('/') + 1);
    }

    /** Stores a safety determination about the patient. */
    public String screened(String verdict) {
      Observation determination =
          Examples.fresh(Observation.class, "screening-determination-minimal");
      determination.setSubject(new Reference(patient));
      ((CodeableConcept) determination.getValue()).getCodingFirstRep().setCode(verdict);
      return stored(determination);
    }
  }

  /** What a draft holds of a type. */
  public static <T extends Resource> List<T> drafted(Bundle draft, Class<T> type) {
    List<T> drafted = new ArrayList<>();
    draft.getEntry().stream()
        .map(entry -> entry.getResource())
        .filter(type::isInstance)
        .map(type::cast)
        .forEach(drafted::add);
    return drafted;
  }

  /** The reference under which the first resource of a type in a posted Bundle was stored. */
  public static Optional<String> location(Bundle answer, String type) {
    return answer.getEntry().stream()
        .map(entry -> entry.getResponse().getLocation())
        .filter(location -> location.startsWith(type + '/'))
        .map(location -> location.replaceFirst("/_history/.*", ""))
        .findFirst();
  }
}
