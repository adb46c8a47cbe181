package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Moment;
import example.couplekap.protocol.course.Session;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The time after the end of a medicine session in which integration is recommended (rule G3): from
 * two, better three, hours to about 48.
 *
 * @param end when the medicine session ended
 */
public record Window(Instant end) {

  /** Integration sooner than this is too early. */
  public static final Duration EARLIEST = Duration.ofHours(2);

  /** From here on nobody would call it early. */
  public static final Duration COMFORTABLE = Duration.ofHours(3);

  /** Integration later than this is late. */
  public static final Duration LATEST = Duration.ofDays(2);

  /** The window of a medicine session that is over; none while its end is not known to the time. */
  public static Optional<Window> of(Session medicine) {
    return medicine
        .end()
        .flatMap(Moment::time)
        .map(OffsetDateTime::toInstant)
        .filter(end -> medicine.isFinished())
        .map(Window::new);
  }

  /** When it opens. */
  public Instant opens() {
    return end.plus(EARLIEST);
  }

  /** When it closes. */
  public Instant closes() {
    return end.plus(LATEST);
  }

  /** How long after the end a session began; negative if it began before. */
  Optional<Duration> elapsed(Session integration) {
    return integration
        .start()
        .flatMap(Moment::time)
        .map(start -> Duration.between(end, start.toInstant()));
  }

  /** Whether a session began within it. */
  public boolean isMetBy(Session integration) {
    return elapsed(integration).filter(Window::isWithin).isPresent();
  }

  static boolean isWithin(Duration elapsed) {
    return elapsed.compareTo(EARLIEST) >= 0 && elapsed.compareTo(LATEST) <= 0;
  }
}
