package example.couplekap.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileSelectionTest {

  private static final CourseLookup KNOWS_ALL =
      new CourseLookup() {
        @Override
        public boolean isSession(String encounter) {
          return encounter.equals("Encounter/session");
        }

        @Override
        public boolean isPartner(String relatedPerson) {
          return relatedPerson.equals("RelatedPerson/partner");
        }

        @Override
        public boolean isPatient(String patient) {
          return patient.equals("Patient/patient");
        }
      };

  private final ProfileSelection selection = Judging.GUIDE.selection();

  @ParameterizedTest
  @MethodSource
  void followsTheContent(Resource resource, String profile) {
    Selection selected = selection.select(resource, KNOWS_ALL);

    assertThat(selected.implied()).containsExactly(Judging.profile(profile));
    assertThat(selected.profiles()).containsExactly(Judging.profile(profile));
    assertThat(selected.findings()).isEmpty();
  }

  static Stream<Arguments> followsTheContent() {
    return Stream.of(
        arguments(
            new CarePlan().addCategory(local("kap-care-plan-category", "couple-kap")),
            "kap-care-plan"),
        arguments(withDyad(new CarePlan()), "kap-care-plan"),
        arguments(session("consultation"), "kap-therapy-session"),
        arguments(session("individual-assessment"), "kap-therapy-session"),
        arguments(session("termination"), "kap-therapy-session"),
        arguments(session("integration"), "kap-integration-session"),
        arguments(session("medicine"), "kap-medicine-session"),
        arguments(ketamine("Encounter/session"), "kap-ketamine-administration"),
        arguments(withDyad(new RelatedPerson()), "kap-partner"),
        arguments(new RelatedPerson().setId("RelatedPerson/partner"), "kap-partner"),
        arguments(withDyad(new EpisodeOfCare()), "kap-episode"),
        arguments(new Patient().setId("Patient/patient"), "kap-patient"),
        arguments(
            new CareTeam().addCategory(local("kap-care-team-type", "couple-kap")), "kap-care-team"),
        arguments(
            new QuestionnaireResponse()
                .setQuestionnaire(Judging.CANONICAL + "/Questionnaire/kap-safety-screening|0.1.0"),
            "kap-safety-screening"),
        arguments(
            new Observation().setCode(local("kap-observation", "screening-determination")),
            "kap-screening-determination"),
        arguments(new Observation().setCode(local("kap-observation", "recovery")), "kap-recovery"));
  }

  @ParameterizedTest
  @MethodSource
  void leavesOthersAlone(Resource resource) {
    assertThat(selection.select(resource, KNOWS_ALL).profiles()).isEmpty();
    assertThat(selection.select(resource, KNOWS_ALL).isPartOfCourse()).isFalse();
  }

  static Stream<Resource> leavesOthersAlone() {
    return Stream.of(
        new CarePlan(),
        new Encounter().addType(new CodeableConcept(new Coding("http://snomed.info/sct", "1", ""))),
        new RelatedPerson(),
        new Patient(),
        ketamine("Encounter/elsewhere"),
        new MedicationAdministration().setContext(new Reference("Encounter/session")));
  }

  @Test
  void takesInstalledProfilesThatAreDeclared() {
    Encounter session = session("medicine");
    session.getMeta().addProfile(Judging.profile("kap-medicine-session-pilot-regimen"));

    Selection selected = selection.select(session, KNOWS_ALL);

    assertThat(selected.profiles())
        .containsExactly(Judging.profile("kap-medicine-session-pilot-regimen"));
    assertThat(selected.implied()).containsExactly(Judging.profile("kap-medicine-session"));
  }

  @Test
  void ignoresTheVersionWhenItIsTheInstalledOne() {
    Encounter session = session("integration");
    String version =
        Judging.GUIDE
            .definitions()
            .definitions()
            .structure(Judging.profile("kap-integration-session"))
            .orElseThrow()
            .getVersion();
    session.getMeta().addProfile(Judging.profile("kap-integration-session") + '|' + version);
    session.getMeta().addProfile(Judging.profile("kap-therapy-session"));

    assertThat(selection.select(session, KNOWS_ALL).profiles())
        .containsExactly(Judging.profile("kap-integration-session"));
    assertThat(selection.select(session, KNOWS_ALL).findings()).isEmpty();
  }

  @Test
  void onlyMentionsProfilesThatAreNotInstalled() {
    Encounter session = session("integration");
    session
        .getMeta()
        .addProfile("http://hl7.org/fhir/us/core/StructureDefinition/us-core-encounter");

    List<Finding> findings = selection.select(session, KNOWS_ALL).findings();

    assertThat(findings).extracting(Finding::severity).containsExactly(Severity.INFORMATION);
    assertThat(findings.get(0).expression()).isEqualTo("Encounter.meta.profile[0]");
  }

  @Test
  void objectsToTheProfileOfAnotherSession() {
    Encounter session = session("medicine");
    session.getMeta().addProfile(Judging.profile("kap-integration-session"));

    Selection selected = selection.select(session, KNOWS_ALL);

    assertThat(selected.findings()).singleElement().matches(Finding::isError);
    assertThat(selected.declared()).isEmpty();
    assertThat(Judging.GUIDE.judge().judge(session, KNOWS_ALL))
        .filteredOn(finding -> finding.expression().startsWith("Encounter.meta.profile"))
        .hasSize(1);
  }

  @Test
  void objectsToTheProfileOfAnotherType() {
    Encounter session = session("medicine");
    session.getMeta().addProfile(Judging.profile("kap-care-plan"));

    assertThat(selection.select(session, KNOWS_ALL).findings())
        .singleElement()
        .matches(Finding::isError);
  }

  @Test
  void namesTypesThatHaveNoPlaceHere() {
    assertThat(selection.select(new Claim(), KNOWS_ALL).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.constraint()).isEqualTo("kap-unsupported-type"));
  }

  @Test
  void givesEveryExampleOfTheGuideTheProfileItDeclares() {
    for (Resource example : Judging.examples()) {
      Selection selected = selection.select(example, CourseLookup.none());
      assertThat(Set.copyOf(selected.profiles()))
          .as(Judging.name(example))
          .containsAll(selected.implied().isEmpty() ? Set.of() : leaves(selected));
    }
  }

  private static Set<String> leaves(Selection selected) {
    return selected.declared().isEmpty() ? selected.implied() : selected.declared();
  }

  private static Encounter session(String code) {
    return new Encounter().addType(local("kap-session-type", code));
  }

  private static MedicationAdministration ketamine(String context) {
    return new MedicationAdministration()
        .setMedication(
            new CodeableConcept(
                new Coding("http://www.nlm.nih.gov/research/umls/rxnorm", "6130", null)))
        .setContext(new Reference(context));
  }

  private static <T extends DomainResource> T withDyad(T resource) {
    resource.addExtension(
        Judging.profile("kap-dyad"), new Identifier().setSystem("urn:x").setValue("y"));
    return resource;
  }

  private static CodeableConcept local(String system, String code) {
    return new CodeableConcept(new Coding(Judging.CANONICAL + "/CodeSystem/" + system, code, null));
  }
}
