package example.couplekap.provenance;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import example.couplekap.access.Chart;
import example.couplekap.access.enforcement.StoredRecords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Puts each Provenance that a client sends into the chart of what it tells of, and holds it to that
 * one chart (privacy rule P9).
 */
@Interceptor(order = WriteProvenance.AFTER_OTHERS)
public final class ProvenanceCharts {

  private final String chartExtension;
  private final StoredRecords stored;

  /**
   * @param chartExtension the URL of the extension that names the patient of the chart
   */
  ProvenanceCharts(String chartExtension, StoredRecords stored) {
    this.chartExtension = chartExtension;
    this.stored = stored;
  }

  /** Completes what tells of other entries of the same Bundle, before they have ids. */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void complete(RequestDetails request, IBaseBundle bundle) {
    List<BundleEntryComponent> entries =
        ((Bundle) bundle).getEntry().stream().filter(BundleEntryComponent::hasResource).toList();
    Map<String, Resource> byAddress = new HashMap<>();
    entries.forEach(
        entry -> addresses(entry).forEach(url -> byAddress.put(url, entry.getResource())));
    entries.stream()
        .map(BundleEntryComponent::getResource)
        .filter(Provenance.class::isInstance)
        .forEach(
            resource ->
                complete((Provenance) resource, target -> patient(target, byAddress.get(target))));
  }

  /** By what the other entries refer to one. */
  private static Stream<String> addresses(BundleEntryComponent entry) {
    return Stream.of(
            entry.getFullUrl(),
            entry.getRequest().getMethod() == HTTPVerb.PUT ? entry.getRequest().getUrl() : null)
        .filter(Objects::nonNull);
  }

  /** Completes a new one. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void beforeCreation(RequestDetails request, IBaseResource resource) {
    beforeStorage(request, resource);
  }

  /** Completes a changed one. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void beforeChange(RequestDetails request, IBaseResource before, IBaseResource after) {
    beforeStorage(request, after);
  }

  /**
   * Checks a new one, when its references are resolved.
   *
   * @throws UnprocessableEntityException if its targets are in another chart than it says
   */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(RequestDetails request, IBaseResource resource) {
    requireOneChart(request, resource);
  }

  /**
   * Checks a changed one, when its references are resolved.
   *
   * @throws UnprocessableEntityException if its targets are in another chart than it says
   */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void changed(RequestDetails request, IBaseResource before, IBaseResource after) {
    requireOneChart(request, after);
  }

  private void beforeStorage(RequestDetails request, IBaseResource resource) {
    if (request instanceof ServletRequestDetails && resource instanceof Provenance provenance) {
      complete(provenance, target -> patientOf(new IdType(target)).map(Chart::reference));
    }
  }

  private void complete(Provenance provenance, Function<String, Optional<String>> patients) {
    if (!provenance.hasExtension(chartExtension)) {
      provenance.getTarget().stream()
          .map(Reference::getReference)
          .filter(Objects::nonNull)
          .flatMap(target -> patients.apply(target).stream())
          .findFirst()
          .ifPresent(
              patient ->
                  provenance.addExtension(new Extension(chartExtension, new Reference(patient))));
    }
  }

  /** The id of the patient of a stored record; empty if it is in no chart, or not there. */
  private Optional<String> patientOf(IdType target) {
    return target.hasResourceType() && target.hasIdPart()
        ? stored.find(target.getResourceType(), target.getIdPart()).flatMap(Chart::patientOf)
        : Optional.empty();
  }

  private static Optional<String> patient(String url, Resource entry) {
    return "Patient".equals(entry == null ? null : entry.fhirType())
        ? Optional.of(url)
        : Optional.ofNullable(entry).flatMap(Chart::patientReference);
  }

  private void requireOneChart(RequestDetails request, IBaseResource resource) {
    if (request instanceof ServletRequestDetails && resource instanceof Provenance provenance) {
      Optional<String> chart = Chart.patientOf(provenance);
      List<Optional<String>> charts =
          provenance.getTarget().stream()
              .map(target -> patientOf(new IdType(target.getReference())))
              .toList();
      if (!charts.stream().allMatch(chart::equals)) {
        throw new UnprocessableEntityException(
            "Provenance.target: a Provenance tells of the records of one chart; send one for each chart, and leave the extension that names the patient to the server.");
      }
    }
  }
}
