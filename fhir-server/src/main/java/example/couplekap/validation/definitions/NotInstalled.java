package example.couplekap.validation.definitions;

import org.hl7.fhir.exceptions.FHIRException;

/**
 * HL7's validator asks of each code system whether it is a value set by mistake, and takes this for
 * a no. It is thrown for nearly every code, so it does not gather where.
 */
final class NotInstalled extends FHIRException {

  private static final long serialVersionUID = 1L;

  NotInstalled() {
    super("Not installed");
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
