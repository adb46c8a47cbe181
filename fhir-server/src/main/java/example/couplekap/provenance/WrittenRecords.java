package example.couplekap.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What one request writes in one database transaction. */
final class WrittenRecords implements TransactionSynchronization {

  private final Object request;
  private final Consumer<List<WrittenRecord>> teller;
  private final List<WrittenRecord> records = new ArrayList<>();

  private WrittenRecords(Object request, Consumer<List<WrittenRecord>> teller) {
    this.request = request;
    this.teller = teller;
  }

  /**
   * Those of the current transaction.
   *
   * @param request of which they are
   * @param teller stores what there is to tell of them, just before the transaction commits
   */
  static WrittenRecords ofThisTransaction(Object request, Consumer<List<WrittenRecord>> teller) {
    return TransactionSynchronizationManager.getSynchronizations().stream()
        .filter(WrittenRecords.class::isInstance)
        .map(WrittenRecords.class::cast)
        .filter(records -> records.request == request)
        .findFirst()
        .orElseGet(
            () -> {
              WrittenRecords records = new WrittenRecords(request, teller);
              TransactionSynchronizationManager.registerSynchronization(records);
              return records;
            });
  }

  void add(WrittenRecord record) {
    records.add(record);
  }

  /** If it cannot be told who wrote, nothing is written. */
  @Override
  public void beforeCommit(boolean readOnly) {
    teller.accept(List.copyOf(records));
  }
}
