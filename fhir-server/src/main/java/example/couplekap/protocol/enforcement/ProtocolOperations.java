package example.couplekap.protocol.enforcement;

import java.util.List;

/**
 * The guide's operations on courses, one provider each.
 *
 * @param providers HAPI FHIR's name for objects that offer operations
 */
record ProtocolOperations(List<Object> providers) {

  /** Copies what it is given. */
  ProtocolOperations {
    providers = List.copyOf(providers);
  }
}
