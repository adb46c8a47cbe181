package example.couplekap.rest;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The answer to a request that the web server itself turns away, a malformed URL for instance: an
 * OperationOutcome like every other refusal, and nothing about the server.
 */
public final class PlainErrorPage extends ErrorReportValve {

  private static final Logger LOG = LoggerFactory.getLogger(PlainErrorPage.class);
  private static final int SERVER_ERROR = 500;
  private static final int UNKNOWN_METHOD = 501;

  @Override
  protected void report(Request request, Response response, Throwable failure) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    if (failure != null) {
      LOG.error("A request failed outside the FHIR endpoint", failure);
    }
    try {
      if (status == UNKNOWN_METHOD) {
        Refusal.write(response, status, "not-supported", "The HTTP method is unknown.");
      } else if (status < SERVER_ERROR) {
        Refusal.write(response, status, "invalid", "The request is malformed or asks for nothing.");
      } else {
        Refusal.write(response, status, "exception", "The server failed; its log says why.");
      }
      response.finishResponse();
    } catch (IOException gone) {
      LOG.debug("The client left before the error was sent", gone);
    }
  }
}
