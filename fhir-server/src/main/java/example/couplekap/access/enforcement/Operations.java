package example.couplekap.access.enforcement;

import example.couplekap.access.CallerKind;
import example.couplekap.access.Permission;
import example.couplekap.access.RecordKind;
import example.couplekap.access.Rights;
import java.util.Set;

/** Tells who may call which operation. */
final class Operations {

  /** They look at what is handed in, or at published definitions; nothing of a chart is in it. */
  private static final Set<String> OF_EVERYBODY =
      Set.of("$validate", "$expand", "$validate-code", "$lookup");

  private static final String CHECK = "$kap-protocol-check";

  private static final String ACCOUNT = "$kap-disclosures";

  /** Called on a protocol; what it drafts is for whoever may store plans. */
  private static final String START = "$kap-start";

  /** Bulk export: for programs, each type as its scopes have it. */
  private static final Set<String> OF_EXPORT =
      Set.of("$export", "$export-poll-status", "$export-file");

  private static final Set<String> OF_A_CHART =
      Set.of("$everything", "$kap-status", "$kap-course", CHECK, ACCOUNT);

  /**
   * Whether a caller may call an operation.
   *
   * @param type on which it is called
   * @param instance whether it is called on one record, and not on all of the type
   */
  boolean allow(Rights caller, String operation, String type, boolean instance) {
    boolean handedIn = OF_EVERYBODY.contains(operation) || (operation.equals(CHECK) && !instance);
    return handedIn
        || (OF_EXPORT.contains(operation) && caller.caller().kind() == CallerKind.SYSTEM)
        || (instance && operation.equals(START) && caller.may(Permission.CREATE, "CarePlan"))
        || (instance
            && OF_A_CHART.contains(operation)
            && RecordKind.of(type) == RecordKind.CHART
            && caller.may(Permission.READ, type));
  }

  /** Whether an operation judges itself what of the audit trail its caller is told. */
  boolean tellsOfAudit(String operation) {
    return ACCOUNT.equals(operation);
  }
}
