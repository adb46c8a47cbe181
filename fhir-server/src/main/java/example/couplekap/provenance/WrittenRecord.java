package example.couplekap.provenance;

import example.couplekap.access.Chart;
import example.couplekap.access.SensitiveLabel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.codesystems.V3DataOperation;

/**
 * What a request did to one record.
 *
 * @param id with its type and version
 * @param operation whether it was created, updated or deleted
 * @param patient the id of the patient in whose chart it is
 * @param labels its security labels
 */
record WrittenRecord(
    IdType id, V3DataOperation operation, Optional<String> patient, List<Coding> labels) {

  WrittenRecord {
    labels = List.copyOf(labels);
  }

  /** Describes a record as it is now, or as it was when it was deleted. */
  static WrittenRecord of(Resource resource, V3DataOperation operation) {
    return new WrittenRecord(
        resource.getIdElement().toUnqualified(),
        operation,
        Chart.patientOf(resource),
        resource.getMeta().getSecurity());
  }

  /** Whether there is something left that a Provenance can be about. */
  boolean leavesATarget() {
    return operation != V3DataOperation.DELETE
        || (patient.isPresent() && !id.getResourceType().equals("Patient"));
  }

  /** What one Provenance may tell of together, without telling more than each of its targets. */
  Scope scope() {
    return new Scope(operation, patient, SensitiveLabel.of(labels));
  }

  /**
   * The records that have a Provenance together.
   *
   * @param operation what was done to them
   * @param patient in whose chart they are
   * @param withheld the labels that withhold them all
   */
  record Scope(V3DataOperation operation, Optional<String> patient, Set<SensitiveLabel> withheld) {}
}
