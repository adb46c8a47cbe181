package example.couplekap.access.noninterference;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.access.enforcement.ConditionalWrites;
import example.couplekap.access.enforcement.Doors;
import example.couplekap.access.enforcement.Interactions;
import example.couplekap.access.enforcement.SearchNarrowing;
import example.couplekap.access.enforcement.Withholding;
import example.couplekap.access.enforcement.WriteRights;
import example.couplekap.access.noninterference.TwinCouple.Consenting;
import example.couplekap.access.noninterference.TwinCouple.Difference;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The comparison of the two worlds can fail: with a guard of the server taken away, requests of the
 * kind that it guards against tell the worlds apart. Each kind of leak has one such fault.
 */
class SeededFaultsTest {

  private static final int TRIES = 80;

  private static Comparison worlds;
  private static TwinCouple couple;
  private static List<Caller> callers;

  @BeforeAll
  static void store() {
    worlds = new Comparison(Worlds.FIRST, Worlds.SECOND);
    couple =
        TwinCouple.store(
            "faulty", Difference.PRESENCE, Consenting.TO_NOTHING, Worlds.FIRST, Worlds.SECOND);
    callers = Worlds.strangersToB(couple);
  }

  /** The faults, one for each kind of leak. */
  static List<Fault> faults() {
    return List.of(
        Fault.of(
            "an include",
            RequestKind.INCLUDE,
            SearchNarrowing.class,
            Withholding.class,
            Interactions.class),
        Fault.of("a chained criterion", RequestKind.CHAIN, SearchNarrowing.class),
        Fault.of("a total", RequestKind.TOTAL, SearchNarrowing.class),
        Fault.of(
            "a search",
            RequestKind.SEARCH,
            SearchNarrowing.class,
            Withholding.class,
            Interactions.class),
        Fault.of("a read", RequestKind.READ, Withholding.class, Interactions.class),
        Fault.of(
            "a history", RequestKind.HISTORY, Doors.class, Withholding.class, Interactions.class),
        Fault.of("an ETag", RequestKind.UPDATE, Doors.class),
        Fault.of("the text of an error", RequestKind.PATCH, Doors.class),
        Fault.of(
            "an operation",
            RequestKind.EVERYTHING,
            Doors.class,
            SearchNarrowing.class,
            Withholding.class,
            Interactions.class),
        Fault.of("a chosen id", RequestKind.CHOSEN_ID, Doors.class),
        Fault.of("referential integrity", RequestKind.REFERENCE, WriteRights.class),
        Fault.of(
            "a conditional create",
            RequestKind.CONDITIONAL_CREATE,
            ConditionalWrites.class,
            SearchNarrowing.class),
        Fault.of("a delete conflict", RequestKind.SHARED_DELETE, WriteRights.class));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void isNoticed(Fault fault) {
    List<Runnable> repairs =
        Stream.of(Worlds.FIRST, Worlds.SECOND)
            .flatMap(world -> fault.guards().stream().map(guard -> world.without(guard)))
            .toList();
    try {
      Random random = new Random(1);
      assertThat(
              Stream.generate(
                      () ->
                          worlds.ask(
                              fault.kind().caller(random, callers),
                              fault.kind().next(random, couple)))
                  .limit(TRIES)
                  .anyMatch(Comparison.Pair::differs))
          .as(fault.leak())
          .isTrue();
    } finally {
      repairs.forEach(Runnable::run);
    }
  }

  /**
   * One deliberately opened leak.
   *
   * @param leak by what one learns of what is withheld
   * @param kind of the requests that show it
   * @param guards that are taken away
   */
  record Fault(String leak, RequestKind kind, List<Class<?>> guards) {

    static Fault of(String leak, RequestKind kind, Class<?>... guards) {
      return new Fault(leak, kind, List.of(guards));
    }

    @Override
    public String toString() {
      return leak;
    }
  }
}
