package example.couplekap.protocol.start;

import java.util.List;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.RelatedPerson;

/**
 * What one chart brings into a new course; all of it is stored, and in that chart.
 *
 * @param patient whose chart it is
 * @param partner the partner, as this chart knows them
 * @param team who treats the patient
 * @param screenings safety determinations about the patient
 */
public record ChartStart(
    Patient patient, RelatedPerson partner, CareTeam team, List<Observation> screenings) {

  /** Copies what it is given. */
  public ChartStart {
    screenings = List.copyOf(screenings);
  }
}
