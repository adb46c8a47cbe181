package example.couplekap.exchange.load;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/**
 * How long a server that does not answer, or asks to be left alone, is asked again.
 *
 * @param longest how long in all; then the load is given up
 */
record Patience(Duration longest) {

  /** Overloaded, or away for now: nothing is known of the request itself. */
  private static final Set<Integer> AWAY = Set.of(429, 502, 503, 504);

  /** Busy with the same records, or failing: if it stays so, it is this request's fault. */
  private static final Set<Integer> TROUBLED = Set.of(409, 500);

  private static final Duration LONGEST_TROUBLE = Duration.ofSeconds(20);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  /** A request. */
  @FunctionalInterface
  interface Request {
    Answer send() throws IOException, InterruptedException;
  }

  /**
   * Sends a request until it is answered.
   *
   * @param server for the sentence that says who did not answer
   * @throws LoadFailure if that takes too long
   */
  Answer until(String server, Request request) throws LoadFailure, InterruptedException {
    long begun = System.nanoTime();
    Duration pause = FIRST_PAUSE;
    while (true) {
      Duration wait = pause;
      String trouble;
      try {
        Answer answer = request.send();
        boolean troubled =
            TROUBLED.contains(answer.status()) && !isOver(begun, wait, LONGEST_TROUBLE);
        if (!troubled && !AWAY.contains(answer.status())) {
          return answer;
        }
        wait = answer.retryAfter().map(Duration::ofSeconds).orElse(pause);
        trouble = "answered " + answer.status();
      } catch (IOException away) {
        trouble = "could not be reached";
      }
      if (isOver(begun, wait, longest)) {
        throw new LoadFailure(
            "%s %s for %d seconds. What was loaded stays; start the same load again to go on."
                .formatted(server, trouble, longest.toSeconds()));
      }
      Thread.sleep(wait.toMillis());
      pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
    }
  }

  private static boolean isOver(long begun, Duration wait, Duration limit) {
    return System.nanoTime() - begun + wait.toNanos() > limit.toNanos();
  }
}
