package example.couplekap.access.enforcement;

import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.interceptor.auth.AuthorizationFlagsEnum;
import ca.uhn.fhir.rest.server.interceptor.auth.AuthorizationInterceptor;
import ca.uhn.fhir.rest.server.interceptor.auth.IAuthRule;
import ca.uhn.fhir.rest.server.interceptor.auth.IRuleApplier;
import ca.uhn.fhir.rest.server.interceptor.auth.PolicyEnum;
import ca.uhn.fhir.rest.server.interceptor.auth.RuleBuilder;
import example.couplekap.access.Permission;
import example.couplekap.access.Rights;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;

/**
 * Lets a caller do with resources of a type what the caller's scopes grant, on every door that HAPI
 * FHIR has; whatever is not named here is refused.
 */
@Interceptor(order = Doors.BEFORE_OTHERS)
public final class Interactions extends AuthorizationInterceptor {

  private final RequestRights rights;
  private final Operations operations;

  Interactions(RequestRights rights, Operations operations) {
    super(PolicyEnum.DENY);
    this.rights = rights;
    this.operations = operations;
  }

  @Override
  public List<IAuthRule> buildRuleList(RequestDetails request) {
    return request.getRestOperationType() == RestOperationTypeEnum.METADATA
        ? new RuleBuilder().allow().metadata().build()
        : List.of(new RightsRule(rights.of(request), operations));
  }

  /**
   * Refuses without telling whether there is something to refuse.
   *
   * @throws ForbiddenOperationException always
   */
  @Override
  protected void handleDeny(RequestDetails request, Verdict decision) {
    throw new ForbiddenOperationException(
        "The scopes of this token, or the role of its bearer, do not allow this on %s."
            .formatted(
                Optional.ofNullable(request.getResourceName()).orElse("the server as a whole")));
  }

  /**
   * The one rule.
   *
   * @param rights of the caller; empty if the server itself acts
   */
  private record RightsRule(Optional<Rights> rights, Operations operations) implements IAuthRule {

    @Override
    public Verdict applyRule(
        RestOperationTypeEnum interaction,
        RequestDetails request,
        IBaseResource input,
        IIdType inputId,
        IBaseResource output,
        IRuleApplier applier,
        Set<AuthorizationFlagsEnum> flags,
        Pointcut pointcut) {
      boolean allowed =
          rights.isEmpty()
              || (output == null
                  ? mayAsk(rights.get(), interaction, request, input)
                  : isWritten(request, output, pointcut)
                      || mayBeShown(rights.get(), request, output));
      return new Verdict(allowed ? PolicyEnum.ALLOW : PolicyEnum.DENY, this);
    }

    private boolean mayAsk(
        Rights caller,
        RestOperationTypeEnum interaction,
        RequestDetails request,
        IBaseResource input) {
      String type =
          input instanceof Resource resource ? resource.fhirType() : request.getResourceName();
      return switch (interaction) {
        case GET_PAGE, TRANSACTION, BATCH -> true;
        case READ, VREAD, HISTORY_INSTANCE -> caller.may(Permission.READ, type);
        case SEARCH_TYPE -> caller.may(Permission.SEARCH, type);
        case CREATE -> caller.may(Permission.CREATE, type);
        case UPDATE, PATCH -> caller.may(Permission.UPDATE, type);
        case DELETE -> caller.may(Permission.DELETE, type);
        case EXTENDED_OPERATION_SERVER,
            EXTENDED_OPERATION_TYPE,
            EXTENDED_OPERATION_INSTANCE,
            VALIDATE ->
            operations.allow(
                caller, request.getOperation(), request.getResourceName(), request.getId() != null);
        default -> false;
      };
    }

    /**
     * Whether a request writes it that may not be shown it: {@link Representations} sees to that.
     */
    private static boolean isWritten(
        RequestDetails request, IBaseResource output, Pointcut pointcut) {
      return pointcut == Pointcut.STORAGE_PRESHOW_RESOURCES
          && WrittenResources.of(request).contains((Resource) output);
    }

    private boolean mayBeShown(Rights caller, RequestDetails request, IBaseResource output) {
      return output instanceof OperationOutcome
          || operations.tellsOfAudit(request.getOperation())
          || RecordsOf.answer(output).allMatch(caller::sees);
    }

    @Override
    public String getName() {
      return "rights";
    }
  }
}
