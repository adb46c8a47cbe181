package example.couplekap.protocol;

import example.couplekap.protocol.course.Agreement;
import example.couplekap.protocol.course.AgreementType;
import example.couplekap.protocol.course.Moment;
import example.couplekap.protocol.course.RecordKey;
import java.util.Optional;

/** A consent that is being written for a test; in force, unless it is said otherwise. */
public final class TestConsent extends TestRecord<TestConsent> {

  private final AgreementType type;
  private Optional<Moment> given = Optional.empty();
  private Optional<Moment> from = Optional.empty();
  private Optional<Moment> until = Optional.empty();
  private boolean ended;

  TestConsent(String id, AgreementType type) {
    super(new RecordKey("Consent", id));
    this.type = type;
  }

  @Override
  TestConsent self() {
    return this;
  }

  /** When it was given. */
  public TestConsent given(String time) {
    given = Optional.of(Times.moment(time));
    return this;
  }

  /** When it begins to hold. */
  public TestConsent from(String time) {
    from = Optional.of(Times.moment(time));
    return this;
  }

  /** When it ceases to hold. */
  public TestConsent until(String time) {
    until = Optional.of(Times.moment(time));
    return this;
  }

  /** Says that it was withdrawn. */
  public TestConsent withdrawn() {
    ended = true;
    return this;
  }

  @Override
  public Agreement record() {
    return new Agreement(header(), type, given, from, until, ended);
  }
}
