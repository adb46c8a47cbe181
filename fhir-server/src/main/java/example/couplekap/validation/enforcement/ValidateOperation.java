package example.couplekap.validation.enforcement;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.ValidationModeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import example.couplekap.validation.CourseLookup;
import example.couplekap.validation.Finding;
import example.couplekap.validation.Validation;
import java.util.List;
import java.util.function.Function;
import org.hl7.fhir.instance.model.api.IBaseOperationOutcome;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/**
 * FHIR's {@code $validate} for one resource type: judges as a write would be judged, and stores
 * nothing. It reads the body as text, so that every finding has its line and column.
 *
 * <p>Takes the place of HAPI FHIR's own operation of that name, which knows neither the profiles
 * that content implies nor the guide's rules.
 */
public final class ValidateOperation implements IResourceProvider {

  private final Class<? extends IBaseResource> type;
  private final Validation validation;
  private final Function<RequestDetails, CourseLookup> stored;
  private final DaoRegistry daos;

  /**
   * Offers it for one type.
   *
   * @param stored what is stored, as far as whoever makes a request may see it
   */
  ValidateOperation(
      Class<? extends IBaseResource> type,
      Validation validation,
      Function<RequestDetails, CourseLookup> stored,
      DaoRegistry daos) {
    this.type = type;
    this.validation = validation;
    this.stored = stored;
    this.daos = daos;
  }

  @Override
  public Class<? extends IBaseResource> getResourceType() {
    return type;
  }

  /**
   * Judges the resource in the body, alone or as the parameter {@code resource}; without one, the
   * stored resource that the URL names.
   *
   * @throws InvalidRequestException if there is nothing to judge, or a parameter has no such value
   */
  @Operation(name = "$validate", idempotent = true, manualRequest = true)
  public IBaseOperationOutcome validate(
      @IdParam(optional = true) IdType id, ServletRequestDetails request) {
    ValidateRequest wanted = ValidateRequest.read(request);
    if (id != null && daos.getResourceDaoOrNull(type.getSimpleName()) == null) {
      throw new ResourceNotFoundException(
          "Resources of type %s are not stored; send the one to validate in the body."
              .formatted(type.getSimpleName()));
    }
    if (wanted.mode() == ValidateRequest.Mode.DELETE) {
      return deletable(id, request);
    }
    if (wanted.resource().length > 0) {
      return validation.outcomes().of(judge(wanted, stored.apply(request)));
    }
    if (id == null) {
      throw new InvalidRequestException(
          "There is nothing to validate: send the resource in the body, or name a stored one in the URL.");
    }
    Resource resource = (Resource) daos.getResourceDao(type).read(id, request);
    return validation
        .outcomes()
        .of(validation.judge().judge(resource, stored.apply(request), wanted.profiles()));
  }

  /** With a write in view, as that write would be judged; else as the text stands. */
  private List<Finding> judge(ValidateRequest wanted, CourseLookup course) {
    return wanted.mode() == ValidateRequest.Mode.CREATE
            || wanted.mode() == ValidateRequest.Mode.UPDATE
        ? validation
            .rehearsal()
            .judge(wanted.resource(), wanted.format(), course, wanted.profiles())
        : validation.bundles().judge(wanted.resource(), wanted.format(), course, wanted.profiles());
  }

  private IBaseOperationOutcome deletable(IdType id, RequestDetails request) {
    if (id == null) {
      throw new InvalidRequestException("The mode delete needs a stored resource in the URL.");
    }
    return daos.getResourceDao(type)
        .validate(null, id, null, EncodingEnum.JSON, ValidationModeEnum.DELETE, null, request)
        .getOperationOutcome();
  }
}
