package example.couplekap.access.enforcement;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import example.couplekap.access.RecordKind;
import example.couplekap.access.Rights;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;

/**
 * Turns away requests for a record that the caller cannot see, before anything is made of them:
 * such a record does not exist for that caller. Without this, a wrong version, a patch that does
 * not fit or a conflict would tell of it. No id can be chosen for a new record either, because the
 * answer would tell whether it is taken.
 */
@Interceptor(order = Doors.BEFORE_OTHERS)
public final class Doors {

  /** What is decided here must come first. */
  static final int BEFORE_OTHERS = -100;

  /** Reading is decided when the record is read. */
  private static final Set<RestOperationTypeEnum> OF_A_STORED_RECORD =
      EnumSet.of(
          RestOperationTypeEnum.HISTORY_INSTANCE,
          RestOperationTypeEnum.UPDATE,
          RestOperationTypeEnum.PATCH,
          RestOperationTypeEnum.DELETE,
          RestOperationTypeEnum.EXTENDED_OPERATION_INSTANCE);

  private static final Set<HTTPVerb> OF_STORED_RECORDS =
      EnumSet.of(HTTPVerb.PUT, HTTPVerb.PATCH, HTTPVerb.DELETE);

  /** The HTTP statuses of what is not there, and of what was deleted. */
  private static final Pattern MISSING = Pattern.compile("(404|410).*");

  private final RequestRights rights;
  private final StoredRecords records;

  Doors(RequestRights rights, StoredRecords records) {
    this.rights = rights;
    this.records = records;
  }

  /**
   * Judges the record that a request names.
   *
   * @throws ResourceNotFoundException if it is not there, or not for this caller
   */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void enter(RequestDetails request, RestOperationTypeEnum interaction) {
    IIdType id = request.getId();
    boolean named = id != null && id.hasIdPart() && !isRoster(request.getResourceName());
    if (OF_A_STORED_RECORD.contains(interaction) && named) {
      require(request, request.getResourceName(), id.getIdPart());
    } else if (interaction == RestOperationTypeEnum.UPDATE) {
      requireNoChoice(request.getResource());
    }
  }

  /**
   * Judges the records that the entries of a transaction name.
   *
   * @throws ResourceNotFoundException if one is not there, or not for this caller
   */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void enter(RequestDetails request, IBaseBundle bundle) {
    for (BundleEntryComponent entry : ((Bundle) bundle).getEntry()) {
      if (OF_STORED_RECORDS.contains(entry.getRequest().getMethod())) {
        IdType id = new IdType(entry.getRequest().getUrl());
        if (id.hasResourceType() && id.hasIdPart()) {
          require(request, id.getResourceType(), id.getIdPart());
        } else {
          requireNoChoice(entry.getResource());
        }
      }
    }
  }

  /** Tells of a record that was deleted, or is withheld, no more than of one that never was. */
  @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
  public BaseServerResponseException translate(RequestDetails request, Throwable failure) {
    boolean missing =
        failure instanceof ResourceNotFoundException || failure instanceof ResourceGoneException;
    IIdType id = request == null ? null : request.getId();
    return missing && id != null && id.hasIdPart() && request.getResourceName() != null
        ? NotThere.of(request.getResourceName(), id.getIdPart())
        : null;
  }

  /** Tells the same in the entries of a batch, where HAPI FHIR has two ways to say it. */
  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void translate(RequestDetails request, IBaseResource answer) {
    if (answer instanceof Bundle bundle) {
      bundle.getEntry().stream()
          .map(BundleEntryComponent::getResponse)
          .filter(response -> MISSING.matcher(String.valueOf(response.getStatus())).matches())
          .forEach(response -> response.setStatus(NotThere.STATUS).setOutcome(NotThere.outcome()));
    }
  }

  /** It is not stored: who shows it judges whether it is there. */
  private static boolean isRoster(String type) {
    return type != null && RecordKind.of(type) == RecordKind.ROSTER;
  }

  /** Where a condition finds nothing, an id in the body would be taken for the new record. */
  private static void requireNoChoice(IBaseResource resource) {
    if (resource != null
        && resource.getIdElement().hasIdPart()
        && !isPlaceholder(resource.getIdElement())) {
      throw new InvalidRequestException(
          "Leave the id out of a resource that a condition in the URL stands for; the server makes ids.");
    }
  }

  /** HAPI FHIR takes the {@code fullUrl} of a transaction's entry for an id until it makes one. */
  private static boolean isPlaceholder(IIdType id) {
    return id.getValue().startsWith("urn:");
  }

  private void require(RequestDetails request, String type, String id) {
    rights.of(request).ifPresent(caller -> require(caller, type, id));
  }

  private void require(Rights caller, String type, String id) {
    if (records.find(type, id).filter(caller::knows).isEmpty()) {
      throw NotThere.of(type, id);
    }
  }
}
