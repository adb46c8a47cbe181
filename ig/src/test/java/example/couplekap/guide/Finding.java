package example.couplekap.guide;

/**
 * One thing that validation found.
 *
 * @param severity {@code error}, {@code warning} or {@code information}; a fatal finding is an
 *     error
 * @param rule the id of the protocol rule that is broken, such as {@code D2}; for what no rule of
 *     the guide covers, the validator's own name of the message
 * @param location where, as a FHIRPath
 * @param text the sentence that says what is required
 */
public record Finding(String severity, String rule, String location, String text) {

  /** Whether this finding bars a resource or asks for attention; notes do neither. */
  public boolean counts() {
    return !severity.equals("information");
  }
}
