package example.couplekap.protocol.status;

import example.couplekap.protocol.course.Session;
import example.couplekap.protocol.rule.Window;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A finished medicine session and the time in which integration is recommended.
 *
 * @param medicine the medicine session
 * @param window from when to when
 * @param metBy the integration sessions that began within it, in either chart; one that is mirrored
 *     stands once
 */
public record MedicineWindow(Session medicine, Window window, List<Session> metBy) {

  /** Copies what it is given. */
  public MedicineWindow {
    metBy = List.copyOf(metBy);
  }

  /** How the window stands at an instant. */
  public State state(Instant at) {
    if (!metBy.isEmpty()) {
      return State.MET;
    }
    if (at.isBefore(window.opens())) {
      return State.UPCOMING;
    }
    return at.isAfter(window.closes()) ? State.MISSED : State.OPEN;
  }

  /** How a window stands. */
  public enum State {
    /** Not open yet. */
    UPCOMING,
    /** Open, and not met. */
    OPEN,
    /** An integration session began in it. */
    MET,
    /** Closed without one. */
    MISSED;

    /** The word for programs. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
