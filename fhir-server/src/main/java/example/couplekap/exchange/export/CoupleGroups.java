package example.couplekap.exchange.export;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import example.couplekap.access.Caller;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hl7.fhir.r4.model.IdType;

/** Which organizations' Groups there are for a caller: those of the caller's own. */
final class CoupleGroups {

  /** Tells the Group from the Organization, whose id follows. */
  private static final String PREFIX = "couples-";

  private final Couples couples;
  private final Function<RequestDetails, Optional<Caller>> callers;

  /**
   * @param callers tells who makes a request; empty on an open server
   */
  CoupleGroups(Couples couples, Function<RequestDetails, Optional<Caller>> callers) {
    this.couples = couples;
    this.callers = callers;
  }

  /** The id of the Group of an organization. */
  static String id(String organization) {
    return PREFIX + organization;
  }

  /**
   * The id of the organization whose Group has an id.
   *
   * @throws ResourceNotFoundException if there is no such Group for the caller
   */
  String organization(IdType group, RequestDetails request) {
    return organizations(request).stream()
        .filter(organization -> id(organization).equals(group.getIdPart()))
        .findFirst()
        .orElseThrow(
            () ->
                new ResourceNotFoundException(
                    "Resource Group/%s is not known".formatted(group.getIdPart())));
  }

  /** The ids of the organizations whose Groups there are for a caller. */
  List<String> organizations(RequestDetails request) {
    return callers
        .apply(request)
        .map(caller -> caller.organization().stream().toList())
        .orElseGet(couples::organizations);
  }

  /** The ids of the patients in the Group of an organization. */
  List<String> patients(String organization) {
    return couples.of(organization);
  }
}
