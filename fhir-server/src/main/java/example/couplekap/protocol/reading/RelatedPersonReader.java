package example.couplekap.protocol.reading;

import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.Moment;
import example.couplekap.protocol.course.Partner;
import example.couplekap.protocol.course.RecordHeader;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.RelatedPerson;

/** Related persons; whether one is the partner is for the course to say. */
final class RelatedPersonReader extends RecordReader<RelatedPerson> {

  private final GuideTerms guide;

  RelatedPersonReader(GuideTerms guide) {
    super(RelatedPerson.class);
    this.guide = guide;
  }

  @Override
  Optional<CourseRecord> record(RelatedPerson person, RecordHeader header, References references) {
    List<Extension> instructions = guide.extensions(person, "kap-sitter-instruction").toList();
    List<Moment> dates =
        instructions.stream()
            .map(Extension::getExtension)
            .flatMap(parts -> GuideTerms.values(parts, "date"))
            .filter(BaseDateTimeType.class::isInstance)
            .flatMap(date -> Moments.of((BaseDateTimeType) date).stream())
            .toList();
    return Optional.of(new Partner(header, dates, !instructions.isEmpty()));
  }
}
