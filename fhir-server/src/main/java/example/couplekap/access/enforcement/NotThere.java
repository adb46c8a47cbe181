package example.couplekap.access.enforcement;

import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;

/** The one answer for what does not exist, was deleted, or is not the caller's to see. */
final class NotThere {

  private NotThere() {}

  static ResourceNotFoundException of(String type, String id) {
    return new ResourceNotFoundException("Resource %s/%s is not known".formatted(type, id));
  }
}
