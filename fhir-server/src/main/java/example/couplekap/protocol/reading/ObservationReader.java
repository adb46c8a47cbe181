package example.couplekap.protocol.reading;

import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.Determination;
import example.couplekap.protocol.course.RecordHeader;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.course.Recovery;
import example.couplekap.protocol.course.SupportPreference;
import example.couplekap.protocol.course.Verdict;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;

/** Safety determinations, recovery assessments and wishes for support. */
final class ObservationReader extends RecordReader<Observation> {

  private static final Set<ObservationStatus> NONE =
      EnumSet.of(ObservationStatus.ENTEREDINERROR, ObservationStatus.CANCELLED);
  private static final Set<ObservationStatus> COMPLETE =
      EnumSet.of(ObservationStatus.FINAL, ObservationStatus.AMENDED, ObservationStatus.CORRECTED);

  private final GuideTerms guide;

  ObservationReader(GuideTerms guide) {
    super(Observation.class);
    this.guide = guide;
  }

  @Override
  Optional<CourseRecord> record(
      Observation observation, RecordHeader header, References references) {
    if (NONE.contains(observation.getStatus())) {
      return Optional.empty();
    }
    return guide
        .codes(observation.getCode(), "kap-observation")
        .findFirst()
        .flatMap(
            code ->
                switch (code) {
                  case "screening-determination" -> determination(observation, header);
                  case "recovery" -> Optional.of(recovery(observation, header, references));
                  case "support-preference" ->
                      Optional.of(preference(observation, header, references));
                  default -> Optional.empty();
                });
  }

  private Optional<CourseRecord> determination(Observation observation, RecordHeader header) {
    return Optional.ofNullable(observation.getValue())
        .filter(CodeableConcept.class::isInstance)
        .flatMap(
            value ->
                guide.codes((CodeableConcept) value, "kap-screening-determination").findFirst())
        .flatMap(Verdict::of)
        .map(
            verdict ->
                new Determination(
                    header,
                    verdict,
                    Moments.start(observation.getEffective()),
                    COMPLETE.contains(observation.getStatus())));
  }

  private static Recovery recovery(
      Observation observation, RecordHeader header, References references) {
    return new Recovery(
        header,
        references.key(observation.getEncounter()),
        Set.copyOf(references.keys(observation.getPartOf())));
  }

  private static SupportPreference preference(
      Observation observation, RecordHeader header, References references) {
    return new SupportPreference(
        header,
        references.keys(observation.getPerformer()).stream()
            .map(RecordKey::type)
            .anyMatch("RelatedPerson"::equals));
  }
}
