package example.couplekap.protocol.course;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationStatus;

/**
 * An administration of ketamine.
 *
 * @param header what every record has
 * @param status how far it has got
 * @param context the session in which it is given
 * @param start when it was given
 * @param performers who gave it, with their roles
 * @param milligramsPerKilogram the dose for each kilogram of body weight
 * @param kilograms the body weight from which the dose was calculated
 * @param intramuscular whether the route is intramuscular; empty where no route is recorded
 */
public record Dose(
    RecordHeader header,
    MedicationAdministrationStatus status,
    Optional<RecordKey> context,
    Optional<Moment> start,
    List<Participant> performers,
    Optional<BigDecimal> milligramsPerKilogram,
    Optional<BigDecimal> kilograms,
    Optional<Boolean> intramuscular)
    implements CourseRecord {

  private static final Set<MedicationAdministrationStatus> GIVEN =
      EnumSet.of(
          MedicationAdministrationStatus.INPROGRESS,
          MedicationAdministrationStatus.ONHOLD,
          MedicationAdministrationStatus.COMPLETED,
          MedicationAdministrationStatus.STOPPED);

  /** Copies what it is given. */
  public Dose {
    performers = List.copyOf(performers);
  }

  /** Whether ketamine was given, wholly or in part. */
  public boolean isGiven() {
    return GIVEN.contains(status);
  }

  /** Without its session: whether that is the patient's own is F15's to tell. */
  @Override
  public Stream<RecordKey> referencesWithinChart() {
    return CourseRecord.super
        .referencesWithinChart()
        .filter(reference -> !context.equals(Optional.of(reference)));
  }
}
