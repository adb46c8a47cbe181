package example.couplekap.protocol.reading;

import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.PreparationChecklist;
import example.couplekap.protocol.course.RecordHeader;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;

/**
 * Preparation checklists. No other questionnaire's answers are read: safety answers least of all.
 */
final class QuestionnaireResponseReader extends RecordReader<QuestionnaireResponse> {

  private static final String YES = "Y";

  private final GuideTerms guide;

  QuestionnaireResponseReader(GuideTerms guide) {
    super(QuestionnaireResponse.class);
    this.guide = guide;
  }

  @Override
  Optional<CourseRecord> record(
      QuestionnaireResponse response, RecordHeader header, References references) {
    boolean checklist =
        guide.isDefinition(
            response.getQuestionnaire(), "Questionnaire", "kap-preparation-checklist");
    return !checklist || response.getStatus() == QuestionnaireResponseStatus.ENTEREDINERROR
        ? Optional.empty()
        : Optional.of(new PreparationChecklist(header, coversDualDosing(response)));
  }

  private static boolean coversDualDosing(QuestionnaireResponse response) {
    return response.getItem().stream()
        .filter(item -> "dual-dosing-logistics".equals(item.getLinkId()))
        .flatMap(item -> item.getAnswer().stream())
        .map(QuestionnaireResponseItemAnswerComponent::getValue)
        .anyMatch(answer -> answer instanceof Coding coding && YES.equals(coding.getCode()));
  }
}
