package example.couplekap.access.enforcement;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.interceptor.model.PrePatchDetails;
import ca.uhn.fhir.jpa.api.model.DeleteConflict;
import ca.uhn.fhir.jpa.api.model.DeleteConflictList;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import example.couplekap.access.Chart;
import example.couplekap.access.Permission;
import example.couplekap.access.RecordKind;
import example.couplekap.access.Rights;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * Lets a caller write into the charts that the caller reaches, and nowhere else. What the caller
 * cannot see is as good as not there for what is written: no reference leads to it, no deletion
 * fails because of it.
 */
@Interceptor(order = Doors.BEFORE_OTHERS)
public final class WriteRights {

  /** What everybody may refer to; whether it exists, HAPI FHIR asks. */
  private static final Set<RecordKind> COMMON =
      EnumSet.of(RecordKind.DEFINITION, RecordKind.DIRECTORY);

  private static final String KEPT_BY =
      "; it reaches those of patients whose managingOrganization is %s";

  private final RequestRights rights;
  private final KnownRecords known;

  WriteRights(RequestRights rights, KnownRecords known) {
    this.rights = rights;
    this.known = known;
  }

  /**
   * Notes the resources that a transaction stores. HAPI FHIR asks whether the caller may see an
   * update's outcome while that still refers to other entries by their placeholders, in nobody's
   * chart, and would leave out of the transaction, without a word, what may not be seen.
   */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void begin(RequestDetails request, IBaseBundle bundle) {
    if (rights.of(request).isPresent()) {
      ((Bundle) bundle)
          .getEntry().stream()
              .map(BundleEntryComponent::getResource)
              .filter(Objects::nonNull)
              .forEach(WrittenResources.of(request)::addChanged);
    }
  }

  /** Notes the record that a patch changes, in a transaction for the same reason. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_PREPATCH)
  public void beforePatch(RequestDetails request, PrePatchDetails patch) {
    if (rights.of(request).isPresent()) {
      WrittenResources.of(request).addPatched((Resource) patch.getResource());
    }
  }

  /** Forgets the patched records before a transaction reads: reading has rules of its own. */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSED)
  public void end(RequestDetails request) {
    if (rights.of(request).isPresent()) {
      WrittenResources.of(request).forgetPatched();
    }
  }

  /**
   * Judges a new record before it is stored.
   *
   * @throws InvalidRequestException if it refers to something that is not there for the caller
   */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void beforeCreation(RequestDetails request, IBaseResource resource) {
    rights
        .of(request)
        .ifPresent(
            caller -> {
              WrittenResources.of(request).addCreated((Resource) resource);
              requireReferences(request, caller, (Resource) resource);
            });
  }

  /**
   * Judges a change before it is stored.
   *
   * @throws InvalidRequestException if it refers to something that is not there for the caller
   */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void beforeChange(RequestDetails request, IBaseResource before, IBaseResource after) {
    rights
        .of(request)
        .ifPresent(
            caller -> {
              WrittenResources.of(request).addChanged((Resource) after);
              requireReferences(request, caller, (Resource) after);
            });
  }

  /**
   * Judges a new record when its references are resolved.
   *
   * @throws ForbiddenOperationException if it is in a chart that the caller does not reach
   */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(RequestDetails request, IBaseResource resource) {
    rights.begin(request, new Intake(WrittenResources.of(request).created()));
    rights
        .of(request)
        .ifPresent(caller -> requireWithin(caller, Permission.CREATE, (Resource) resource));
  }

  /**
   * Judges a change when its references are resolved.
   *
   * @throws UnprocessableEntityException if it moves the record into another chart
   * @throws ForbiddenOperationException if that chart is one that the caller does not reach, or if
   *     the caller may not hand it over
   */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void changed(RequestDetails request, IBaseResource before, IBaseResource after) {
    rights
        .of(request)
        .ifPresent(
            caller -> {
              requireSameChart((Resource) before, (Resource) after);
              if (!caller.mayHandOver()) {
                requireSameKeeper(before, after);
              }
              requireWithin(caller, Permission.UPDATE, (Resource) after);
            });
  }

  private static void requireSameChart(Resource before, Resource after) {
    if (RecordKind.of(after.fhirType()) == RecordKind.CHART
        && !Chart.patientOf(before).equals(Chart.patientOf(after))) {
      throw new UnprocessableEntityException(
          "A record stays in the chart it was made in: keep its patient, or enter it anew in the other chart and mark this one as entered in error.");
    }
  }

  private static void requireSameKeeper(IBaseResource before, IBaseResource after) {
    if (before instanceof Patient kept
        && after instanceof Patient changed
        && !keeper(kept).equals(keeper(changed))) {
      throw new ForbiddenOperationException(
          "A chart is handed over to another organization by a program of the one that keeps it: leave Patient.managingOrganization as it is.");
    }
  }

  private static Optional<String> keeper(Patient patient) {
    return Optional.ofNullable(patient.getManagingOrganization().getReferenceElement().getIdPart());
  }

  /** Lets a deletion pass by references from charts that the caller cannot see. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_DELETE_CONFLICTS)
  public void conflicts(RequestDetails request, DeleteConflictList conflicts) {
    rights
        .of(request)
        .ifPresent(
            caller -> {
              Set<String> sources = new HashSet<>();
              conflicts.forEach(conflict -> sources.add(source(conflict)));
              Set<String> seen = known.among(request, caller, sources);
              conflicts.removeIf(conflict -> !seen.contains(source(conflict)));
            });
  }

  private static String source(DeleteConflict conflict) {
    return conflict.getSourceId().getResourceType() + "/" + conflict.getSourceId().getIdPart();
  }

  private void requireReferences(RequestDetails request, Rights caller, Resource resource) {
    Map<String, String> paths = new LinkedHashMap<>();
    for (ResourceReferenceInfo reference :
        FhirContext.forR4Cached().newTerser().getAllResourceReferences(resource)) {
      IIdType target = reference.getResourceReference().getReferenceElement();
      if (target.hasResourceType()
          && target.hasIdPart()
          && !target.isLocal()
          && !COMMON.contains(RecordKind.of(target.getResourceType()))) {
        paths.putIfAbsent(
            target.getResourceType() + "/" + target.getIdPart(),
            resource.fhirType() + "." + reference.getName());
      }
    }
    Set<String> there = known.among(request, caller, paths.keySet());
    paths.forEach(
        (target, path) -> {
          if (!there.contains(target)) {
            throw new InvalidRequestException(
                "Resource %s not found, specified in path: %s".formatted(target, path));
          }
        });
  }

  private static void requireWithin(Rights caller, Permission permission, Resource resource) {
    if (!caller.mayStore(permission, resource)) {
      throw new ForbiddenOperationException(
          "This token reaches no chart in which this %s could be written%s."
              .formatted(resource.fhirType(), caller.keeper().map(KEPT_BY::formatted).orElse("")));
    }
  }
}
