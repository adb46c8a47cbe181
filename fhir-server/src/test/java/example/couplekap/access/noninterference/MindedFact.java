package example.couplekap.access.noninterference;

import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Resource;

/** What partner B keeps private although the protocol minds it: no dose of A's may follow. */
enum MindedFact {
  /** B, too, is dosed on the day (E2). */
  DOSED_THE_SAME_DAY {
    @Override
    List<Resource> in(List<Resource> chart) {
      return List.of(medicineSession(chart).setId("hidden-session-" + chart.get(0).getIdPart()));
    }
  },
  /** B told something that excludes the couple (B7). */
  EXCLUDED {
    @Override
    List<Resource> in(List<Resource> chart) {
      Observation verdict =
          chart.stream()
              .filter(Observation.class::isInstance)
              .map(Observation.class::cast)
              .filter(each -> hasCode(each.getCode(), "screening-determination"))
              .findFirst()
              .orElseThrow()
              .copy();
      verdict.setEffective(new DateTimeType("2026-03-30T11:05:00-04:00"));
      verdict.getValueCodeableConcept().getCodingFirstRep().setCode("excluded").setDisplay(null);
      return List.of(verdict.setId("hidden-verdict-" + chart.get(0).getIdPart()));
    }
  };

  private static final String BEGINNING = "2026-04-06T13:00:00-04:00";
  private static final String END = "2026-04-06T16:00:00-04:00";

  /** The records that say so. */
  abstract List<Resource> in(List<Resource> chart);

  /** A medicine session like the others of a chart, on the day in question. */
  static Encounter medicineSession(List<Resource> chart) {
    Encounter session =
        chart.stream()
            .filter(Encounter.class::isInstance)
            .map(Encounter.class::cast)
            .filter(each -> each.getType().stream().anyMatch(type -> hasCode(type, "medicine")))
            .findFirst()
            .orElseThrow()
            .copy();
    onThatDay(session.getPeriod());
    session.getParticipant().stream()
        .filter(Encounter.EncounterParticipantComponent::hasPeriod)
        .forEach(participant -> onThatDay(participant.getPeriod()));
    session.getIdentifier().clear();
    session.setStatus(EncounterStatus.FINISHED);
    session.setId((String) null);
    return session;
  }

  private static void onThatDay(Period period) {
    period.setStartElement(new DateTimeType(BEGINNING)).setEndElement(new DateTimeType(END));
  }

  private static boolean hasCode(CodeableConcept concept, String code) {
    return concept.getCoding().stream().anyMatch(coding -> code.equals(coding.getCode()));
  }
}
