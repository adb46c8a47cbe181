package example.couplekap.access.noninterference;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import example.couplekap.support.Examples;
import example.couplekap.support.StoredCourse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;

/**
 * One couple in two worlds, with the same ids in both.
 *
 * @param name begins the ids of its records
 * @param ofA the records of partner A
 * @param ofB the records of partner B that are the same in both worlds
 * @param privateFacts the records of partner B that are there in one world only, or say something
 *     else in the other
 * @param common who and what both charts refer to
 */
record TwinCouple(
    String name,
    List<Resource> ofA,
    List<Resource> ofB,
    List<Resource> privateFacts,
    List<Resource> common) {

  /** Keeps A's chart. */
  static final String HOSPITAL_OF_A = "hospital-of-a";

  /** Keeps B's chart. */
  static final String HOSPITAL_OF_B = "hospital-of-b";

  /** Treats A only. */
  static final String PRESCRIBER_OF_A = "prescriber-of-a";

  /** Another patient, of no couple, whose hospital is another too. */
  static final String STRANGER = "stranger";

  /** Keeps the stranger's chart. */
  static final String HOSPITAL_OF_STRANGER = "hospital-of-stranger";

  private static final Set<String> COMMON = Set.of("Organization", "Location", "Practitioner");

  private static final IParser JSON = FhirContext.forR4Cached().newJsonParser();

  /** How the two worlds differ. */
  enum Difference {
    /** The private facts are in the second world only. */
    PRESENCE,
    /** They say different things. */
    CONTENT
  }

  /** Whether partner B has something of the chart shown to partner A, in both worlds. */
  enum Consenting {
    /** B's care plans. */
    TO_PLANS,
    /** Nothing. */
    TO_NOTHING
  }

  /**
   * Lays a couple out, and stores it in both worlds; its private facts are of no concern to the
   * protocol.
   */
  static TwinCouple store(
      String name, Difference difference, Consenting consenting, World first, World second) {
    List<Resource> records = all(name, consenting);
    String b = id(records, Patient.class, 1);
    String therapist = "Practitioner/" + id(records, Practitioner.class, 0);
    List<Resource> one = PrivateFacts.one(name, b, therapist);
    return store(
        name,
        records,
        difference == Difference.CONTENT ? PrivateFacts.other(name, b, therapist) : List.of(),
        one,
        first,
        second);
  }

  /**
   * Lays a couple out of which partner B has facts in the second world that the protocol minds, and
   * stores it.
   *
   * @param facts makes them from B's records
   */
  static TwinCouple store(
      String name, Function<List<Resource>, List<Resource>> facts, World first, World second) {
    List<Resource> records = all(name, Consenting.TO_NOTHING);
    String b = id(records, Patient.class, 1);
    List<Resource> ofB = records.stream().filter(record -> isOf(record, b)).toList();
    return store(name, records, List.of(), facts.apply(ofB), first, second);
  }

  private static TwinCouple store(
      String name,
      List<Resource> records,
      List<Resource> privateInFirst,
      List<Resource> privateInSecond,
      World first,
      World second) {
    String a = id(records, Patient.class, 0);
    String b = id(records, Patient.class, 1);
    first.store(transaction(records, privateInFirst));
    second.store(transaction(records, privateInSecond));
    return new TwinCouple(
        name,
        records.stream().filter(record -> isOf(record, a)).toList(),
        records.stream().filter(record -> isOf(record, b)).toList(),
        privateInSecond,
        records.stream().filter(record -> COMMON.contains(record.fhirType())).toList());
  }

  private static List<Resource> all(String name, Consenting consenting) {
    List<Resource> records = course(name);
    joinTeam(records, id(records, Patient.class, 0));
    records.add(keeper(HOSPITAL_OF_A));
    records.add(keeper(HOSPITAL_OF_B));
    records.add(keeper(HOSPITAL_OF_STRANGER));
    records.add(new Practitioner().setActive(true).setId(PRESCRIBER_OF_A));
    records.add(new Location().setName("A shelter").setId(name + "-shelter"));
    Patient stranger = new Patient().setManagingOrganization(organization(HOSPITAL_OF_STRANGER));
    records.add(stranger.setId(STRANGER));
    all(records, Patient.class).get(0).setManagingOrganization(organization(HOSPITAL_OF_A));
    all(records, Patient.class).get(1).setManagingOrganization(organization(HOSPITAL_OF_B));
    if (consenting == Consenting.TO_PLANS) {
      records.add(consent(name, records));
    }
    return records;
  }

  private static Resource consent(String name, List<Resource> records) {
    Reference patient = new Reference("Patient/" + id(records, Patient.class, 1));
    Consent consent = Examples.fresh(Consent.class, "partner-disclosure-consent-minimal");
    consent.setPatient(patient);
    consent.getPerformer().forEach(each -> each.setReference(patient.getReference()));
    consent
        .getProvision()
        .setPeriod(new Period().setStartElement(new DateTimeType("2026-01-01")))
        .getActorFirstRep()
        .setReference(new Reference("RelatedPerson/" + id(records, RelatedPerson.class, 1)));
    return consent.setId(name + "-disclosure");
  }

  /** The id by which B's chart knows partner A. */
  String aInChartOfB() {
    return id(ofB, RelatedPerson.class, 0);
  }

  /** The id of partner A. */
  String a() {
    return ofA.get(0).getIdPart();
  }

  /** The id of partner B. */
  String b() {
    return ofB.get(0).getIdPart();
  }

  private static List<Resource> course(String name) {
    Bundle course = StoredCourse.fresh("t4-alternating-dual");
    String text = JSON.encodeResourceToString(course);
    int number = 0;
    for (BundleEntryComponent entry : course.getEntry()) {
      String type = entry.getResource().fhirType();
      String id = (COMMON.contains(type) ? "common" : name) + "-" + number++;
      text =
          text.replaceFirst(
                  "(\"resourceType\":\"" + type + "\",)(?!\"id\")", "$1\"id\":\"" + id + "\",")
              .replace(entry.getFullUrl(), type + "/" + id);
    }
    return new ArrayList<>(
        JSON.parseResource(Bundle.class, text).getEntry().stream()
            .map(BundleEntryComponent::getResource)
            .toList());
  }

  private static void joinTeam(List<Resource> records, String patient) {
    CareTeam team =
        all(records, CareTeam.class).stream()
            .filter(each -> isOf(each, patient))
            .findFirst()
            .orElseThrow();
    team.addParticipant(
        team.getParticipantFirstRep()
            .copy()
            .setMember(new Reference("Practitioner/" + PRESCRIBER_OF_A)));
  }

  private static Resource keeper(String id) {
    return new Organization().setActive(true).setName(id).setId(id);
  }

  private static Reference organization(String id) {
    return new Reference("Organization/" + id);
  }

  private static boolean isOf(Resource record, String patient) {
    return record.getIdPart().equals(patient)
        || Stream.of("subject", "patient")
            .map(record::getNamedProperty)
            .filter(property -> property != null && property.hasValues())
            .map(property -> ((Reference) property.getValues().get(0)).getReference())
            .anyMatch(("Patient/" + patient)::equals);
  }

  private static <T extends Resource> List<T> all(List<Resource> records, Class<T> type) {
    return records.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static String id(List<Resource> records, Class<? extends Resource> type, int number) {
    return all(records, type).get(number).getIdPart();
  }

  private static Bundle transaction(List<Resource> records, List<Resource> more) {
    Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
    Stream.concat(records.stream(), more.stream())
        .forEach(
            record ->
                transaction
                    .addEntry()
                    .setResource(record)
                    .getRequest()
                    .setMethod(HTTPVerb.PUT)
                    .setUrl(record.fhirType() + "/" + record.getIdPart()));
    return transaction;
  }
}
