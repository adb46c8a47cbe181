package example.couplekap.exchange.export;

import java.util.List;

/**
 * What a complete export tells of itself (Bulk Data Access 2.0, section 2.3.3, Complete Status).
 *
 * @param transactionTime up to when everything is in it
 * @param request the request for it
 * @param requiresAccessToken whether its files need a token
 * @param output its files
 * @param error files that tell of what could not be exported: none, because then all of it fails
 */
record Manifest(
    String transactionTime,
    String request,
    boolean requiresAccessToken,
    List<Output> output,
    List<Output> error) {

  /**
   * One file.
   *
   * @param type of its resources
   * @param url where it is
   * @param count how many resources it holds
   */
  record Output(String type, String url, int count) {}
}
