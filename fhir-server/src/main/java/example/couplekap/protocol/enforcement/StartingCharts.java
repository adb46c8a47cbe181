package example.couplekap.protocol.enforcement;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import example.couplekap.protocol.course.Determination;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.reading.CourseReader;
import example.couplekap.protocol.start.ChartStart;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;

/** Finds the charts that a course is to start in, with what was named of them. */
final class StartingCharts {

  private final DaoRegistry daos;
  private final CourseReader reader;
  private final Audience audience;

  StartingCharts(DaoRegistry daos, CourseReader reader, Audience audience) {
    this.daos = daos;
    this.reader = reader;
    this.audience = audience;
  }

  /**
   * Reads what was named.
   *
   * @throws ResourceNotFoundException if there is no such record, for this caller
   * @throws UnprocessableEntityException if a chart lacks a partner or a team, something is of
   *     another chart, or a screening is no determination
   */
  List<ChartStart> read(StartInput input, RequestDetails request) {
    List<Patient> patients = named("patient", Patient.class, input, request);
    List<RelatedPerson> partners = named("partner", RelatedPerson.class, input, request);
    List<CareTeam> teams = named("care-team", CareTeam.class, input, request);
    List<Observation> screenings = named("screening", Observation.class, input, request);
    screenings.forEach(this::requireDetermination);
    requireOneOf(patients, Stream.of(partners, teams, screenings).flatMap(List::stream));
    return patients.stream()
        .map(
            patient ->
                new ChartStart(
                    patient,
                    only("partner", partners, patient),
                    only("care-team", teams, patient),
                    in(patient, screenings).toList()))
        .toList();
  }

  private <T extends Resource> List<T> named(
      String name, Class<T> type, StartInput input, RequestDetails request) {
    return input.references(name, type.getSimpleName(), request.getFhirServerBase()).stream()
        .map(id -> read(type, id, request))
        .toList();
  }

  private <T extends Resource> T read(Class<T> type, IdType id, RequestDetails request) {
    return find(type, id)
        .filter(record -> audience.sees(request, record))
        .filter(record -> chart(record).filter(key -> audience.mayRead(request, key)).isPresent())
        .orElseThrow(
            () ->
                new ResourceNotFoundException("Resource %s is not known".formatted(id.getValue())));
  }

  private <T extends Resource> Optional<T> find(Class<T> type, IdType id) {
    try {
      return Optional.of(daos.getResourceDao(type).read(id, new SystemRequestDetails()));
    } catch (ResourceNotFoundException | ResourceGoneException missing) {
      return Optional.empty();
    }
  }

  private static Optional<RecordKey> chart(Resource record) {
    return record instanceof Patient
        ? Optional.of(RecordKey.of(record.getIdElement()))
        : CourseReader.patientOf(record);
  }

  private void requireDetermination(Observation screening) {
    if (reader.read(screening).filter(Determination.class::isInstance).isEmpty()) {
      throw new UnprocessableEntityException(
          "%s is no safety determination in force: the parameter screening takes Observations with the code screening-determination."
              .formatted(RecordKey.of(screening.getIdElement())));
    }
  }

  private static void requireOneOf(List<Patient> patients, Stream<? extends Resource> records) {
    records
        .filter(record -> patients.stream().noneMatch(patient -> isOf(patient, record)))
        .findFirst()
        .ifPresent(
            record -> {
              throw new UnprocessableEntityException(
                  "%s is in the chart of no patient that was given: name that patient in the parameter patient, or leave it out."
                      .formatted(RecordKey.of(record.getIdElement())));
            });
  }

  private static <T extends Resource> T only(String name, List<T> records, Patient patient) {
    List<T> own = in(patient, records).toList();
    if (own.size() != 1) {
      throw new UnprocessableEntityException(
          "The parameter %s names %d records of %s: name exactly one of this chart."
              .formatted(name, own.size(), RecordKey.of(patient.getIdElement())));
    }
    return own.get(0);
  }

  private static <T extends Resource> Stream<T> in(Patient patient, List<T> records) {
    return records.stream().filter(record -> isOf(patient, record));
  }

  private static boolean isOf(Patient patient, Resource record) {
    return chart(record).filter(RecordKey.of(patient.getIdElement())::equals).isPresent();
  }
}
