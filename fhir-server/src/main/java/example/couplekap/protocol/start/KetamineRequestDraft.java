package example.couplekap.protocol.start;

import example.couplekap.protocol.course.Role;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestIntent;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.Reference;

/** Drafts the order of ketamine; what only the prescriber can know is left to the prescriber. */
final class KetamineRequestDraft {

  private static final String TO_BE_FILLED_IN =
      "To be filled in by the prescriber: the dose by body weight (mg/kg), its route and method.";

  private final DraftedChart chart;

  KetamineRequestDraft(DraftedChart chart) {
    this.chart = chart;
  }

  /**
   * Drafts it.
   *
   * @throws StartRefused if the care team has no prescriber
   */
  MedicationRequest order(ActivityDefinition activity) {
    Reference prescriber =
        chart
            .professionals(Role.PRESCRIBER)
            .findFirst()
            .orElseThrow(
                () ->
                    new StartRefused(
                        "%s has no prescriber, and somebody has to order ketamine: add a practitioner with the role prescriber (code system KAP Participant Role)."
                            .formatted(DraftedChart.stored(chart.chart().team()).getReference())));
    MedicationRequest order = chart.declaring("kap-ketamine-request", new MedicationRequest());
    order
        .setStatus(MedicationRequestStatus.DRAFT)
        .setIntent(MedicationRequestIntent.PLAN)
        .addCategory(chart.concept("kap-care-plan-category", "couple-kap"))
        .setMedication(activity.getProductCodeableConcept().copy())
        .setSubject(chart.patient())
        .setAuthoredOnElement(chart.asked())
        .setRequester(prescriber)
        .addInstantiatesCanonical(activity.getUrl())
        .addBasedOn(chart.drafted("plan"))
        .addDosageInstruction()
        .setText(TO_BE_FILLED_IN);
    return order;
  }
}
