package example.couplekap.provenance;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityComponent;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.codesystems.V3DataOperation;

/**
 * Tells of the records that one request wrote: one Provenance for each chart and each way of
 * withholding, so that none shows of a record that it was written to whoever may not see the
 * record, and none joins two charts (privacy rule P9).
 */
final class Provenances {

  private final String chartExtension;

  /**
   * @param chartExtension the URL of the extension that names the patient of the chart
   */
  Provenances(String chartExtension) {
    this.chartExtension = chartExtension;
  }

  /**
   * Tells who wrote.
   *
   * @param written what the request wrote
   * @param sender who made the request, and through what
   * @param given what the sender tells of it besides; empty for nothing
   * @param now when
   */
  List<Provenance> of(
      Collection<WrittenRecord> written, Sender sender, Provenance given, Instant now) {
    Map<WrittenRecord.Scope, List<WrittenRecord>> scopes =
        written.stream()
            .filter(WrittenRecord::leavesATarget)
            .collect(
                Collectors.groupingBy(
                    WrittenRecord::scope, LinkedHashMap::new, Collectors.toList()));
    return scopes.entrySet().stream()
        .map(scope -> tell(scope.getKey(), scope.getValue(), sender, given.copy(), now))
        .toList();
  }

  private Provenance tell(
      WrittenRecord.Scope scope,
      List<WrittenRecord> written,
      Sender sender,
      Provenance provenance,
      Instant now) {
    scope
        .patient()
        .map(patient -> new Reference("Patient/" + patient))
        .ifPresent(patient -> provenance.addExtension(new Extension(chartExtension, patient)));
    if (scope.operation() == V3DataOperation.DELETE) {
      provenance.addTarget(new Reference("Patient/" + scope.patient().orElseThrow()));
      written.forEach(record -> provenance.addEntity(removal(record)));
    } else {
      written.forEach(record -> provenance.addTarget(new Reference(record.id().getValue())));
    }
    labels(written).forEach(provenance.getMeta()::addSecurity);
    if (!provenance.hasRecorded()) {
      provenance.setRecorded(Date.from(now));
    }
    if (!provenance.hasActivity()) {
      provenance.setActivity(
          new CodeableConcept(
              new Coding(
                  scope.operation().getSystem(),
                  scope.operation().toCode(),
                  scope.operation().getDisplay())));
    }
    sender.agents().forEach(provenance::addAgent);
    return provenance;
  }

  /** Nothing can refer to a record that is no more. */
  private static ProvenanceEntityComponent removal(WrittenRecord record) {
    Reference what = new Reference().setType(record.id().getResourceType());
    what.setIdentifier(new Identifier().setValue(record.id().toVersionless().getValue()));
    return new ProvenanceEntityComponent().setRole(ProvenanceEntityRole.REMOVAL).setWhat(what);
  }

  private static Stream<Coding> labels(List<WrittenRecord> written) {
    return written.stream()
        .flatMap(record -> record.labels().stream())
        .collect(
            Collectors.toMap(
                label -> label.getSystem() + "|" + label.getCode(),
                Coding::copy,
                (one, same) -> one,
                LinkedHashMap::new))
        .values()
        .stream();
  }
}
