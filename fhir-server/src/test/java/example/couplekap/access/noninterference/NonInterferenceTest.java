package example.couplekap.access.noninterference;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.access.noninterference.Comparison.Pair;
import example.couplekap.access.noninterference.TwinCouple.Consenting;
import example.couplekap.access.noninterference.TwinCouple.Difference;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whoever may not see what partner B keeps private cannot tell a world where it is there from one
 * where it is not, or is something else: every answer is the same in both.
 *
 * <p>{@code -Dnoninterference.requests=10000} sends more requests, {@code -Dnoninterference.seed}
 * others.
 */
class NonInterferenceTest {

  private static final int REQUESTS = Integer.getInteger("noninterference.requests", 600);
  private static final long SEED = Long.getLong("noninterference.seed", 4);
  private static final int REQUESTS_PER_COUPLE = 120;

  @Test
  void theWorldsAnswerAlike() {
    Random random = new Random(SEED);
    Comparison worlds = new Comparison(Worlds.FIRST, Worlds.SECOND);
    List<Pair> differences = new ArrayList<>();
    Map<RequestKind, Integer> answered = new EnumMap<>(RequestKind.class);
    TwinCouple couple = null;
    List<Caller> callers = List.of();
    for (int sent = 0; sent < REQUESTS; sent++) {
      if (sent % REQUESTS_PER_COUPLE == 0) {
        int number = sent / REQUESTS_PER_COUPLE;
        couple =
            TwinCouple.store(
                "couple-" + SEED + "-" + number,
                number % 2 == 0 ? Difference.PRESENCE : Difference.CONTENT,
                number % 4 < 2 ? Consenting.TO_NOTHING : Consenting.TO_PLANS,
                Worlds.FIRST,
                Worlds.SECOND);
        callers = Worlds.strangersToB(couple);
      }
      RequestKind kind = Targets.one(random, List.of(RequestKind.values()));
      Pair pair = worlds.ask(kind.caller(random, callers), kind.next(random, couple));
      if (pair.differs()) {
        differences.add(pair);
      }
      if (pair.one().status() < 300) {
        answered.merge(kind, 1, Integer::sum);
      }
    }
    assertThat(differences).isEmpty();
    // Refusals alone would be alike too.
    assertThat(answered.keySet()).containsAll(RequestKind.ANSWERED);
  }
}
