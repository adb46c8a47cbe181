package example.couplekap.protocol.reading;

import example.couplekap.protocol.course.Agreement;
import example.couplekap.protocol.course.AgreementType;
import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.Moment;
import example.couplekap.protocol.course.RecordHeader;
import java.util.Optional;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Period;

/**
 * Consents to treatment and to ketamine that were given. One that has become inactive held until
 * its period ended or, where none is written, until that was recorded: what it permitted before
 * stays permitted.
 */
final class ConsentReader extends RecordReader<Consent> {

  private final GuideTerms guide;

  ConsentReader(GuideTerms guide) {
    super(Consent.class);
    this.guide = guide;
  }

  @Override
  Optional<CourseRecord> record(Consent consent, RecordHeader header, References references) {
    boolean ended = consent.getStatus() == ConsentState.INACTIVE;
    if (!ended && consent.getStatus() != ConsentState.ACTIVE) {
      return Optional.empty();
    }
    Period period = consent.getProvision().getPeriod();
    Optional<Moment> until = Moments.of(period.getEndElement());
    return guide
        .codes(consent.getCategory(), "kap-consent-type")
        .flatMap(code -> AgreementType.of(code).stream())
        .findFirst()
        .map(
            type ->
                new Agreement(
                    header,
                    type,
                    Moments.of(consent.getDateTimeElement()),
                    Moments.of(period.getStartElement()),
                    ended ? earlier(until, recorded(consent)) : until,
                    ended));
  }

  private static Optional<Moment> recorded(Consent consent) {
    return Moments.of(consent.getMeta().getLastUpdatedElement());
  }

  /** A period that was to end later ended when the consent did. */
  private static Optional<Moment> earlier(Optional<Moment> until, Optional<Moment> recorded) {
    return until.filter(end -> recorded.filter(end::isAfter).isEmpty()).or(() -> recorded);
  }
}
