package example.couplekap.protocol.start;

import example.couplekap.protocol.course.DosingModel;
import example.couplekap.protocol.course.Role;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CareTeam.CareTeamParticipantComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;

/**
 * One chart's part of a course to be drafted: what all of its resources have in common. Addresses
 * and session identifiers are made from the dyad key, so that two sites that draft one partner each
 * arrive at the same identifiers, and nobody else does.
 *
 * @param canonical the base of the guide's canonical URLs
 * @param protocol the protocol of the course
 * @param course the course as it was asked for
 * @param chart what is stored of the chart
 */
record DraftedChart(
    String canonical, TreatmentProtocol protocol, CourseStart course, ChartStart chart) {

  private static final String EPISODE =
      "http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare";

  /** The sessions to be planned, in the order of the protocol. */
  List<PlannedSession> sessions() {
    Map<String, Integer> counts = protocol.counts(course.counts());
    return protocol.sessions().stream()
        .flatMap(
            step -> {
              int of = counts.get(step.id());
              return IntStream.rangeClosed(1, of)
                  .mapToObj(number -> new PlannedSession(step, number, of, name(step, number)));
            })
        .toList();
  }

  private String name(SessionStep step, int number) {
    String session = step.id() + '/' + number;
    return isShared(step, number) ? derived(session) : derived(patientId() + '/' + session);
  }

  /**
   * Whether both partners have it as one session. Under concurrent dosing the first medicine
   * session is each partner's own (rule E7).
   */
  private boolean isShared(SessionStep step, int number) {
    boolean together = course.dosingModel() == DosingModel.CONCURRENT_DUAL && number > 1;
    return step.isConjoint() || (step.medication().isPresent() && together);
  }

  private String derived(String name) {
    return UUID.nameUUIDFromBytes((course.dyad() + '/' + name).getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  private String patientId() {
    return chart.patient().getIdElement().getIdPart();
  }

  /** The address by which entries of the Bundle refer to a resource of this chart. */
  String address(String resource) {
    return "urn:uuid:" + derived(patientId() + "/address/" + resource);
  }

  /** A reference to a resource of this chart that is in the Bundle. */
  Reference drafted(String resource) {
    return new Reference(address(resource));
  }

  /** A reference to a stored resource. */
  static Reference stored(Resource resource) {
    return new Reference(resource.fhirType() + '/' + resource.getIdElement().getIdPart());
  }

  Reference patient() {
    return stored(chart.patient());
  }

  Reference partner() {
    return stored(chart.partner());
  }

  Period period() {
    return new Period().setStartElement(new DateTimeType(course.begins().toString()));
  }

  DateTimeType asked() {
    return new DateTimeType(course.asked().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
  }

  /** The members of the care team who are still in it. */
  Stream<CareTeamParticipantComponent> members() {
    return chart.team().getParticipant().stream()
        .filter(member -> member.getMember().getReferenceElement().hasIdPart())
        .filter(member -> !member.getMember().getReferenceElement().isLocal())
        .filter(
            member ->
                !member.getPeriod().hasEnd()
                    || member.getPeriod().getEnd().toInstant().isAfter(course.asked().toInstant()));
  }

  /** The members of the care team in a role of the guide, as far as they are people. */
  Stream<Reference> professionals(Role role) {
    return members()
        .filter(member -> roles(member).anyMatch(coding -> role.code().equals(coding.getCode())))
        .map(CareTeamParticipantComponent::getMember)
        .filter(
            member ->
                Optional.ofNullable(member.getReferenceElement().getResourceType())
                    .filter(type -> type.startsWith("Practitioner"))
                    .isPresent())
        .map(member -> new Reference(member.getReference()));
  }

  /** The roles that a member of a team has in the words of the guide. */
  Stream<Coding> roles(CareTeamParticipantComponent member) {
    return member.getRole().stream()
        .flatMap(role -> role.getCoding().stream())
        .filter(coding -> system("kap-participant-role").equals(coding.getSystem()));
  }

  Extension extension(String name, Type value) {
    return new Extension(canonical + "/StructureDefinition/" + name, value);
  }

  Extension episode() {
    return new Extension(EPISODE, drafted("episode"));
  }

  Extension dyad() {
    return extension("kap-dyad", identifier("dyad", course.dyad()));
  }

  Identifier identifier(String kind, String value) {
    return new Identifier().setSystem(canonical + "/sid/" + kind).setValue(value);
  }

  CodeableConcept concept(String codeSystem, String code) {
    return new CodeableConcept(new Coding(system(codeSystem), code, null));
  }

  private String system(String codeSystem) {
    return canonical + "/CodeSystem/" + codeSystem;
  }

  /** Has a resource say which profile of the guide it is made to meet. */
  <T extends Resource> T declaring(String profile, T resource) {
    resource.getMeta().addProfile(canonical + "/StructureDefinition/" + profile);
    return resource;
  }
}
