package example.couplekap.protocol.start;

/**
 * One session to be planned in one chart.
 *
 * @param step the kind of session
 * @param number the how-manieth of its kind, from 1
 * @param of how many
 * @param identifier its session identifier, the same in both charts if the partners share it
 */
record PlannedSession(SessionStep step, int number, int of, String identifier) {

  /** A title for people. */
  String title() {
    return of > 1 ? "%s %d of %d".formatted(step.title(), number, of) : step.title();
  }
}
