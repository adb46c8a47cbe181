package example.couplekap.protocol;

import example.couplekap.protocol.course.Dose;
import example.couplekap.protocol.course.Moment;
import example.couplekap.protocol.course.Participant;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.course.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationStatus;

/** A dose that is being written for a test; completed, unless it is said otherwise. */
public final class TestDose extends TestRecord<TestDose> {

  private final List<Participant> performers = new ArrayList<>();
  private MedicationAdministrationStatus status = MedicationAdministrationStatus.COMPLETED;
  private Optional<RecordKey> context = Optional.empty();
  private Optional<Moment> start = Optional.empty();
  private Optional<BigDecimal> amount = Optional.empty();
  private Optional<BigDecimal> weight = Optional.empty();
  private Optional<Boolean> intramuscular = Optional.empty();

  TestDose(String id) {
    super(new RecordKey("MedicationAdministration", id));
  }

  @Override
  TestDose self() {
    return this;
  }

  /** In which session it was given. */
  public TestDose during(TestSession session) {
    context = Optional.of(session.key());
    return referringTo(session.key());
  }

  /** When it was given. */
  public TestDose at(String time) {
    start = Optional.of(Times.moment(time));
    return this;
  }

  /** How far it has got. */
  public TestDose status(MedicationAdministrationStatus value) {
    status = value;
    return this;
  }

  /** Who gave it. */
  public TestDose by(String individual, Role... roles) {
    performers.add(
        new Participant(Optional.of(key(individual)), Set.of(roles), Optional.empty(), false));
    return this;
  }

  /** How many milligrams for each kilogram of body weight. */
  public TestDose perKilogram(String milligrams) {
    amount = Optional.of(new BigDecimal(milligrams));
    return this;
  }

  /** The body weight. */
  public TestDose weighing(String kilograms) {
    weight = Optional.of(new BigDecimal(kilograms));
    return this;
  }

  /** Whether it went into the muscle. */
  public TestDose intramuscular(boolean value) {
    intramuscular = Optional.of(value);
    return this;
  }

  @Override
  public Dose record() {
    return new Dose(header(), status, context, start, performers, amount, weight, intramuscular);
  }
}
