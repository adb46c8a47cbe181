package example.couplekap.support;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * A couple of whom both are dosed in turn, and those who care for them: each partner's chart is
 * kept by another hospital, one therapist treats both, and one prescriber the first partner only.
 *
 * @param course their records
 * @param patients the ids of the partners, A and B
 * @param organizations the ids of the hospitals that keep their charts
 * @param therapist {@code Practitioner/…} of both
 * @param prescriber {@code Practitioner/…} of partner A
 */
public record CoupleInCare(
    StoredCourse course,
    List<String> patients,
    List<String> organizations,
    String therapist,
    String prescriber) {

  /** Stores a new couple through the open server. */
  public static CoupleInCare store() {
    Bundle bundle = StoredCourse.fresh("t4-alternating-dual");
    List<Patient> patients = all(bundle, Patient.class);
    List<CareTeam> teams = all(bundle, CareTeam.class);
    Organization hospitalOfA = new Organization().setName("Hospital of A");
    Organization hospitalOfB = new Organization().setName("Hospital of B");
    Practitioner therapist = new Practitioner().setActive(true);
    Practitioner prescriber = new Practitioner().setActive(true);
    patients.get(0).setManagingOrganization(new Reference(add(bundle, hospitalOfA)));
    patients.get(1).setManagingOrganization(new Reference(add(bundle, hospitalOfB)));
    String ofBoth = add(bundle, therapist);
    teams.forEach(team -> join(team, ofBoth));
    join(teams.get(0), add(bundle, prescriber));

    StoredCourse course = StoredCourse.store(bundle);
    return new CoupleInCare(
        course,
        patients.stream().map(patient -> id(course, patient)).toList(),
        List.of(id(course, hospitalOfA), id(course, hospitalOfB)),
        reference(course, therapist),
        reference(course, prescriber));
  }

  /** The id of the first partner. */
  public String a() {
    return patients.get(0);
  }

  /** The id of the second partner. */
  public String b() {
    return patients.get(1);
  }

  /** The reference to the first record of a type in the chart of a partner. */
  public <T extends Resource> String record(Class<T> type, String patient) {
    return "%s/%s"
        .formatted(
            type.getSimpleName(),
            course.all(type).stream()
                .filter(
                    record ->
                        Stream.of("subject", "patient")
                            .map(record::getNamedProperty)
                            .filter(property -> property != null && property.hasValues())
                            .map(property -> (Reference) property.getValues().get(0))
                            .anyMatch(each -> each.getReference().equals("Patient/" + patient)))
                .findFirst()
                .orElseThrow()
                .getIdPart());
  }

  private static <T extends Resource> List<T> all(Bundle bundle, Class<T> type) {
    return bundle.getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private static String add(Bundle bundle, Resource resource) {
    String url = "urn:uuid:" + UUID.randomUUID();
    bundle
        .addEntry()
        .setFullUrl(url)
        .setResource(resource)
        .getRequest()
        .setMethod(HTTPVerb.POST)
        .setUrl(resource.fhirType());
    return url;
  }

  private static void join(CareTeam team, String practitioner) {
    team.addParticipant(
        team.getParticipantFirstRep().copy().setMember(new Reference(practitioner)));
  }

  private static <T extends Resource> String reference(StoredCourse course, T resource) {
    return course.reference(Resource.class, each -> each == resource);
  }

  private static <T extends Resource> String id(StoredCourse course, T resource) {
    String reference = reference(course, resource);
    return reference.substring(reference.indexOf('/') + 1);
  }
}
