package example.couplekap.conformance;

import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestSecurityComponent;

/** What the CapabilityStatement says of how the server is protected. */
@FunctionalInterface
public interface SecurityStatement {

  /** Says it in the words of the statement's element {@code rest.security}. */
  CapabilityStatementRestSecurityComponent describe();
}
