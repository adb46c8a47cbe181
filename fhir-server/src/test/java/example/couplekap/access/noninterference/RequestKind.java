package example.couplekap.access.noninterference;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The kinds of requests by which one might learn of what is withheld. */
enum RequestKind {
  READ,
  VERSION,
  HISTORY,
  SEARCH,
  TOTAL,
  CHAIN,
  INCLUDE,
  ORDER,
  EVERYTHING,
  DISCLOSURES,
  OPERATION,
  VALIDATE,
  START,
  ROSTER,
  CREATE,
  REFERENCE,
  CONDITIONAL_CREATE,
  CHOSEN_ID,
  UPDATE,
  CONDITIONAL_UPDATE,
  PATCH,
  DELETE,
  SHARED_DELETE,
  BATCH,
  TRANSACTION;

  /** No id can be chosen, so that this is refused always. */
  static final Set<RequestKind> ANSWERED = Set.copyOf(EnumSet.complementOf(EnumSet.of(CHOSEN_ID)));

  private static final Set<RequestKind> WRITES = Set.copyOf(EnumSet.range(CREATE, TRANSACTION));

  /** Those that leave everything as it is. */
  static final List<RequestKind> READS =
      List.copyOf(EnumSet.complementOf(EnumSet.range(CREATE, TRANSACTION)));

  /** Another request of this kind. */
  GeneratedRequest next(Random random, TwinCouple couple) {
    return switch (this) {
      case READ -> Reads.read(random, couple);
      case VERSION -> Reads.version(random, couple);
      case HISTORY -> Reads.history(random, couple);
      case SEARCH -> Searches.search(random, couple);
      case TOTAL -> Searches.total(random, couple);
      case CHAIN -> Searches.chain(random, couple);
      case INCLUDE -> Searches.include(random, couple);
      case ORDER -> Searches.order(random, couple);
      case EVERYTHING -> Operations.everything(random, couple);
      case DISCLOSURES -> Operations.disclosures(random, couple);
      case OPERATION -> Operations.ofTheGuide(random, couple);
      case VALIDATE -> Operations.validate(random, couple);
      case START -> Operations.start(random, couple);
      case ROSTER -> Operations.roster(random);
      case CREATE -> Writes.create(random, couple);
      case REFERENCE -> Writes.refer(random, couple);
      case CONDITIONAL_CREATE -> Writes.createUnlessThere(random, couple);
      case CHOSEN_ID -> Writes.choose(random, couple);
      case UPDATE -> Writes.update(random, couple);
      case CONDITIONAL_UPDATE -> Writes.updateWhere(random, couple);
      case PATCH -> Writes.patch(random, couple);
      case DELETE -> Writes.delete(random, couple);
      case SHARED_DELETE -> Writes.deleteShared(random, couple);
      case BATCH -> Bundles.batch(random, couple);
      case TRANSACTION -> Bundles.transaction(random, couple);
    };
  }

  /** Who makes it: writes would nearly all be refused, were they not mostly the hospital's. */
  Caller caller(Random random, List<Caller> callers) {
    return WRITES.contains(this) && random.nextInt(3) > 0
        ? callers.get(0)
        : Targets.one(random, callers);
  }
}
