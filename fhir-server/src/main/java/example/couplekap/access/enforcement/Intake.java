package example.couplekap.access.enforcement;

import example.couplekap.access.Chart;
import example.couplekap.access.Validity;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamParticipantComponent;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * The patients whom one request takes into care. Until it is committed, the database cannot tell
 * who treats them.
 *
 * @param created what the request creates
 */
record Intake(List<Resource> created) {

  /**
   * The new patients whom a clinician treats, by the rules of {@link StoredReach}.
   *
   * @param clinician such as {@code Practitioner/1}
   */
  Set<String> treatedBy(String clinician, Instant now) {
    Set<String> inCare =
        all(CareTeam.class)
            .filter(team -> team.getStatus() == CareTeamStatus.ACTIVE)
            .filter(team -> members(team, now).anyMatch(clinician::equals))
            .flatMap(team -> Chart.patientOf(team).stream())
            .collect(Collectors.toSet());
    return all(Patient.class)
        .filter(
            patient ->
                inCare.contains(patient.getIdPart())
                    || names(patient.getGeneralPractitioner(), clinician))
        .map(Resource::getIdPart)
        .collect(Collectors.toSet());
  }

  /**
   * The new patients whose charts an organization keeps.
   *
   * @param organization such as {@code Organization/1}
   */
  Set<String> keptBy(String organization) {
    return all(Patient.class)
        .filter(patient -> names(List.of(patient.getManagingOrganization()), organization))
        .map(Resource::getIdPart)
        .collect(Collectors.toSet());
  }

  private <T extends Resource> Stream<T> all(Class<T> type) {
    return created.stream().filter(type::isInstance).map(type::cast);
  }

  private static Stream<String> members(CareTeam team, Instant now) {
    return team.getParticipant().stream()
        .filter(participant -> new Validity(participant.getPeriod()).includes(now))
        .map(CareTeamParticipantComponent::getMember)
        .map(Reference::getReference);
  }

  private static boolean names(List<Reference> references, String resource) {
    return references.stream().map(Reference::getReference).anyMatch(resource::equals);
  }
}
