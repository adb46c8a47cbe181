package example.couplekap.access.noninterference;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.access.enforcement.ConditionalWrites;
import example.couplekap.access.enforcement.Doors;
import example.couplekap.access.enforcement.Interactions;
import example.couplekap.access.enforcement.SearchNarrowing;
import example.couplekap.access.enforcement.Withholding;
import example.couplekap.access.enforcement.WriteRights;
import example.couplekap.access.noninterference.TwinCouple.Difference;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
    couple = TwinCouple.store("faulty", Difference.PRESENCE, Worlds.FIRST, Worlds.SECOND);
    callers = Worlds.strangersToB(couple);
  }

  /** One deliberately opened leak. */
  enum Fault {
    INCLUDE(RequestKind.INCLUDE, Withholding.class, Interactions.class),
    CHAIN(RequestKind.CHAIN, SearchNarrowing.class),
    TOTAL(RequestKind.TOTAL, SearchNarrowing.class),
    SEARCH(RequestKind.SEARCH, SearchNarrowing.class, Withholding.class, Interactions.class),
    READ(RequestKind.READ, Withholding.class, Interactions.class),
    HISTORY(RequestKind.HISTORY, Doors.class, Withholding.class, Interactions.class),
    ETAG(RequestKind.UPDATE, Doors.class),
    ERROR_TEXT(RequestKind.PATCH, Doors.class),
    OPERATION(
        RequestKind.EVERYTHING,
        Doors.class,
        SearchNarrowing.class,
        Withholding.class,
        Interactions.class),
    CHOSEN_ID(RequestKind.CHOSEN_ID, Doors.class),
    REFERENTIAL_INTEGRITY(RequestKind.REFERENCE, WriteRights.class),
    CONDITIONAL_CREATE(
        RequestKind.CONDITIONAL_CREATE, ConditionalWrites.class, SearchNarrowing.class),
    DELETE_CONFLICT(RequestKind.SHARED_DELETE, WriteRights.class);

    private final RequestKind kind;
    private final List<Class<?>> guards;

    Fault(RequestKind kind, Class<?>... guards) {
      this.kind = kind;
      this.guards = List.of(guards);
    }
  }

  @ParameterizedTest
  @EnumSource
  void isNoticed(Fault fault) {
    List<Runnable> repairs =
        Stream.of(Worlds.FIRST, Worlds.SECOND)
            .flatMap(world -> fault.guards.stream().map(guard -> world.without(guard)))
            .toList();
    try {
      Random random = new Random(1);
      assertThat(
              Stream.generate(
                      () ->
                          worlds.ask(
                              fault.kind.caller(random, callers), fault.kind.next(random, couple)))
                  .limit(TRIES)
                  .anyMatch(Comparison.Pair::differs))
          .as("The worlds tell themselves apart by %s".formatted(fault.kind))
          .isTrue();
    } finally {
      repairs.forEach(Runnable::run);
    }
  }
}
