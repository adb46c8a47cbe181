package example.couplekap.protocol.enforcement;

import example.couplekap.storage.PlannedQueries;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Locks couples in the database, so that of two writes to one course, through whichever copy of the
 * server, the later sees what the earlier left. Different couples never wait for each other.
 *
 * <p>First the patients are locked, then the couples they belong to, each in the order of their
 * names: while a patient is locked nobody adds an episode to the chart, so the couples are known.
 * PostgreSQL lets the locks go when the transaction ends.
 */
final class CourseLocks {

  /** Longer than any write takes, shorter than clients wait. */
  private static final int LONGEST_WAIT_MILLISECONDS = 10_000;

  private static final String LOCK_PATIENTS =
      """
      select set_config('lock_timeout', '%d', true), pg_advisory_xact_lock(hashtextextended(name, 0))
      from unnest(?) as name
      """
          .formatted(LONGEST_WAIT_MILLISECONDS);

  private static final String LOCK_DYADS =
      """
      select name, set_config('lock_timeout', '%d', true),
        pg_advisory_xact_lock(hashtextextended(name, 0))
      from (
        select dyad.sp_value as name
        %s
        union
        select unnest(?)
        order by name
      ) as couple
      """
          .formatted(LONGEST_WAIT_MILLISECONDS, StoredCharts.DYADS_OF_PATIENTS);

  private final PlannedQueries database;

  CourseLocks(PlannedQueries database) {
    this.database = database;
  }

  /**
   * Locks patients, and the couples that they and the given keys belong to, until the transaction
   * ends. What it has locked before costs nothing.
   *
   * @param patients logical ids of Patients
   * @param dyads dyad keys
   * @throws org.springframework.dao.CannotAcquireLockException if another write takes too long
   */
  void lock(Collection<String> patients, Collection<String> dyads) {
    Locked locked = Locked.ofThisTransaction(this);
    if (!locked.patients().containsAll(patients) || !locked.dyads().containsAll(dyads)) {
      List<String> ids = List.copyOf(new TreeSet<>(patients));
      if (!ids.isEmpty()) {
        List<String> names = ids.stream().map("Patient/"::concat).toList();
        database.query(LOCK_PATIENTS, (row, number) -> number, List.of(names));
      }
      locked.patients().addAll(patients);
      locked
          .dyads()
          .addAll(
              database.query(
                  LOCK_DYADS,
                  (row, number) -> row.getString("name"),
                  List.of(ids, new TreeSet<>(dyads))));
    }
  }

  /**
   * What the current transaction holds.
   *
   * @param patients logical ids of Patients
   * @param dyads dyad keys
   */
  private record Locked(Set<String> patients, Set<String> dyads) {

    static Locked ofThisTransaction(CourseLocks key) {
      Locked known = (Locked) TransactionSynchronizationManager.getResource(key);
      if (known != null) {
        return known;
      }
      Locked none = new Locked(new HashSet<>(), new HashSet<>());
      TransactionSynchronizationManager.bindResource(key, none);
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              TransactionSynchronizationManager.unbindResourceIfPossible(key);
            }
          });
      return none;
    }
  }
}
