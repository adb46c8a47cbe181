package example.couplekap.audit;

import ca.uhn.fhir.storage.interceptor.balp.BalpProfileEnum;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a request asks of the server, in the words of FHIR's code system {@code
 * restful-interaction}, with the IHE profile (Basic Audit Log Patterns) by which it is recorded.
 * What has no profile of its own is recorded after the nearest one, a history as a read, an
 * operation as a query, and claims none.
 */
enum Interaction {
  READ("read", BalpProfileEnum.BASIC_READ, BalpProfileEnum.PATIENT_READ),
  VREAD("vread", BalpProfileEnum.BASIC_READ, BalpProfileEnum.PATIENT_READ),
  HISTORY_INSTANCE("history-instance", BalpProfileEnum.BASIC_READ, BalpProfileEnum.PATIENT_READ),
  HISTORY_TYPE("history-type", BalpProfileEnum.BASIC_QUERY, BalpProfileEnum.PATIENT_QUERY),
  HISTORY_SYSTEM("history-system", BalpProfileEnum.BASIC_QUERY, BalpProfileEnum.PATIENT_QUERY),
  SEARCH_TYPE("search-type", BalpProfileEnum.BASIC_QUERY, BalpProfileEnum.PATIENT_QUERY),
  SEARCH_SYSTEM("search-system", BalpProfileEnum.BASIC_QUERY, BalpProfileEnum.PATIENT_QUERY),
  OPERATION("operation", BalpProfileEnum.BASIC_QUERY, BalpProfileEnum.PATIENT_QUERY),
  TRANSACTION("transaction", BalpProfileEnum.BASIC_QUERY, BalpProfileEnum.PATIENT_QUERY),
  CREATE("create", BalpProfileEnum.BASIC_CREATE, BalpProfileEnum.PATIENT_CREATE),
  UPDATE("update", BalpProfileEnum.BASIC_UPDATE, BalpProfileEnum.PATIENT_UPDATE),
  PATCH("patch", BalpProfileEnum.BASIC_UPDATE, BalpProfileEnum.PATIENT_UPDATE),
  DELETE("delete", BalpProfileEnum.BASIC_DELETE, BalpProfileEnum.PATIENT_DELETE);

  private static final Set<Interaction> WRITES = EnumSet.of(CREATE, UPDATE, PATCH, DELETE);

  /** BALP's own: since 1.1.3 its profiles ask for one of these among the subtypes. */
  private static final Set<Interaction> PROFILED =
      EnumSet.of(READ, VREAD, SEARCH_TYPE, SEARCH_SYSTEM, CREATE, UPDATE, PATCH, DELETE);

  private final String code;
  private final BalpProfileEnum basic;
  private final BalpProfileEnum ofPatient;

  Interaction(String code, BalpProfileEnum basic, BalpProfileEnum ofPatient) {
    this.code = code;
    this.basic = basic;
    this.ofPatient = ofPatient;
  }

  static Optional<Interaction> of(String code) {
    return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /** Those of an action, by its code of the value set {@code audit-event-action}. */
  static Stream<Interaction> ofAction(String action) {
    return Stream.of(values()).filter(each -> each.basic.getAction().toCode().equals(action));
  }

  String code() {
    return code;
  }

  BalpProfileEnum profile(boolean aboutPatient) {
    return aboutPatient ? ofPatient : basic;
  }

  /** Whether its event conforms to the profile, and not only resembles it. */
  boolean isProfiled() {
    return PROFILED.contains(this);
  }

  boolean isWrite() {
    return WRITES.contains(this);
  }

  boolean isRead() {
    return basic == BalpProfileEnum.BASIC_READ;
  }

  /** Whether it is described by the text of the request, and not by one record. */
  boolean isQuery() {
    return basic == BalpProfileEnum.BASIC_QUERY;
  }
}
