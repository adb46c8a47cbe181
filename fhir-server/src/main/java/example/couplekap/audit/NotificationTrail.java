package example.couplekap.audit;

import example.couplekap.access.Caller;
import example.couplekap.access.Chart;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/**
 * Records what programs were notified of: a notification gives a record, or word of it, to the
 * program that asked for it, as a read does.
 */
public final class NotificationTrail {

  private static final int OK = 200;

  private final AuditTable table;
  private final Clock clock;

  NotificationTrail(AuditTable table, Clock clock) {
    this.table = table;
    this.clock = clock;
  }

  /**
   * Records that a program was told of a record.
   *
   * @param receiver where the notification went
   * @param subscription by which it was asked for, such as {@code Subscription/1}
   * @throws AuditUnavailable if that cannot be stored
   */
  public void told(Caller program, Resource record, String receiver, String subscription) {
    IdType id = record.getIdElement();
    Optional<String> patient = Chart.patientOf(record);
    Agent agent =
        new Agent(
            Optional.of(program.kind()),
            Optional.of(program.subject()),
            Optional.of(program.client()),
            program.person(),
            Optional.empty(),
            program.organization(),
            false,
            receiver,
            subscription);
    table.add(
        List.of(
            new AuditRecord(
                clock.instant(),
                Interaction.READ,
                OK,
                patient,
                patient.isPresent(),
                new AuditRecord.Target(
                    Optional.of(record.fhirType()),
                    Optional.of(id.getIdPart()),
                    Optional.ofNullable(id.getVersionIdPart()),
                    Optional.empty(),
                    Optional.empty()),
                agent)));
  }
}
