package example.couplekap.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The audit records of the writes of one transaction. */
final class WrittenRecords implements TransactionSynchronization {

  private final AuditTable table;
  private final RequestTrail trail;
  private final List<AuditRecord> waiting = new ArrayList<>();
  private final List<String> written = new ArrayList<>();

  private WrittenRecords(AuditTable table, RequestTrail trail) {
    this.table = table;
    this.trail = trail;
  }

  /** Those of the current transaction, which belong to one request. */
  static WrittenRecords ofThisTransaction(AuditTable table, RequestTrail trail) {
    return TransactionSynchronizationManager.getSynchronizations().stream()
        .filter(WrittenRecords.class::isInstance)
        .map(WrittenRecords.class::cast)
        .filter(records -> records.trail == trail)
        .findFirst()
        .orElseGet(
            () -> {
              WrittenRecords records = new WrittenRecords(table, trail);
              TransactionSynchronizationManager.registerSynchronization(records);
              return records;
            });
  }

  /** Adds one, which is stored with the others just before the transaction commits. */
  void add(AuditRecord record) {
    waiting.add(record);
    written.add(key(record));
  }

  /** Stores one. */
  void addNow(AuditRecord record) {
    table.add(List.of(record));
    written.add(key(record));
  }

  private static String key(AuditRecord record) {
    return record.target().type().orElseThrow() + "/" + record.target().id().orElseThrow();
  }

  /** Stores those that wait; if that fails, the transaction does not commit. */
  @Override
  public void beforeCommit(boolean readOnly) {
    table.add(waiting);
  }

  @Override
  public void afterCommit() {
    written.forEach(trail::wrote);
  }
}
