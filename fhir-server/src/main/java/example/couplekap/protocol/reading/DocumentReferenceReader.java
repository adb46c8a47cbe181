package example.couplekap.protocol.reading;

import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.Document;
import example.couplekap.protocol.course.DocumentType;
import example.couplekap.protocol.course.RecordHeader;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;

/** Documents of the guide's types: that they exist, nothing of what they say. */
final class DocumentReferenceReader extends RecordReader<DocumentReference> {

  private final GuideTerms guide;

  DocumentReferenceReader(GuideTerms guide) {
    super(DocumentReference.class);
    this.guide = guide;
  }

  @Override
  Optional<CourseRecord> record(
      DocumentReference document, RecordHeader header, References references) {
    return document.getStatus() == DocumentReferenceStatus.ENTEREDINERROR
        ? Optional.empty()
        : guide
            .codes(document.getType(), "kap-document-type")
            .flatMap(code -> DocumentType.of(code).stream())
            .findFirst()
            .map(
                type ->
                    new Document(
                        header,
                        type,
                        Set.copyOf(references.keys(document.getContext().getEncounter()))));
  }
}
