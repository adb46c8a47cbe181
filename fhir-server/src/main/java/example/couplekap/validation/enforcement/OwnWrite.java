package example.couplekap.validation.enforcement;

import ca.uhn.fhir.rest.api.server.SystemRequestDetails;

/**
 * The request by which the server stores what it made by itself of writes already judged. No client
 * sent any part of it, and it is valid by the way it is made, so that {@link WriteChecks} judge it
 * no more.
 */
public final class OwnWrite extends SystemRequestDetails {}
