package example.couplekap.exchange.export;

import example.couplekap.access.RecordKind;

/** Of what an export is made (Bulk Data Access 2.0, section 2.3.1). */
enum Level {
  /** Everything. */
  SYSTEM,
  /** Charts, and whom and what they refer to. */
  PATIENT,
  /** The charts of a Group's members, and whom and what they refer to. */
  GROUP;

  /** Whether resources of a type can be in such an export. */
  boolean holds(String type) {
    return switch (RecordKind.of(type)) {
      case CHART, DIRECTORY -> true;
      case DEFINITION -> this == SYSTEM;
      case AUDIT, SUBSCRIPTION, ROSTER, CLOSED -> false;
    };
  }

  /** Whether only those resources of a type are in it that charts refer to. */
  boolean holdsInSupport(String type) {
    return this != SYSTEM && RecordKind.of(type) != RecordKind.CHART;
  }
}
