package example.couplekap.exchange.export;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import com.fasterxml.jackson.databind.ObjectMapper;
import example.couplekap.rest.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.IdType;
import org.springframework.http.HttpHeaders;

/**
 * Bulk Data Access 2.0: an export is asked for, asked after until it is complete, fetched file by
 * file, and removed. Only the program that asked for an export hears of it again.
 */
public final class ExportOperations {

  private static final String JSON = "application/json;charset=UTF-8";
  private static final String NDJSON = "application/fhir+ndjson";

  /** Clients read three digits of a second, not always more or fewer. */
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

  /** Asked for in seconds. */
  static final String ASK_AGAIN_AFTER = "2";

  private final OwnExports exports;
  private final CoupleGroups groups;
  private final ObjectMapper json;

  ExportOperations(OwnExports exports, CoupleGroups groups, ObjectMapper json) {
    this.exports = exports;
    this.groups = groups;
    this.json = json;
  }

  /** Begins an export of everything. */
  @Operation(name = "$export", idempotent = true, manualResponse = true)
  public void ofSystem(ServletRequestDetails request, HttpServletResponse response) {
    begin(Level.SYSTEM, Optional.empty(), request, response);
  }

  /** Begins an export of charts. */
  @Operation(name = "$export", typeName = "Patient", idempotent = true, manualResponse = true)
  public void ofPatients(ServletRequestDetails request, HttpServletResponse response) {
    begin(Level.PATIENT, Optional.empty(), request, response);
  }

  /**
   * Begins an export of the charts of a Group.
   *
   * @throws ResourceNotFoundException if there is no such Group for the caller
   */
  @Operation(name = "$export", typeName = "Group", idempotent = true, manualResponse = true)
  public void ofGroup(
      @IdParam IdType group, ServletRequestDetails request, HttpServletResponse response) {
    begin(Level.GROUP, Optional.of(groups.organization(group, request)), request, response);
  }

  private void begin(
      Level level,
      Optional<String> organization,
      ServletRequestDetails request,
      HttpServletResponse response) {
    String id = exports.begin(level, organization, request).toString();
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
    response.setHeader(
        HttpHeaders.CONTENT_LOCATION, address(request, "$export-poll-status?_jobId=" + id));
  }

  /**
   * Tells how far an export is, or removes it.
   *
   * @throws ResourceNotFoundException if there is none of that id for the caller
   */
  @Operation(
      name = "$export-poll-status",
      idempotent = true,
      deleteEnabled = true,
      manualResponse = true)
  public void status(ServletRequestDetails request, HttpServletResponse response)
      throws IOException {
    Export export = exports.find(request);
    if (request.getRequestType() == RequestTypeEnum.DELETE) {
      exports.remove(export);
      response.setStatus(HttpServletResponse.SC_ACCEPTED);
      return;
    }
    switch (export.state()) {
      case WAITING -> {
        response.setStatus(HttpServletResponse.SC_ACCEPTED);
        response.setHeader("X-Progress", "under way");
        response.setHeader(HttpHeaders.RETRY_AFTER, ASK_AGAIN_AFTER);
      }
      case COMPLETE -> {
        response.setHeader(
            HttpHeaders.EXPIRES,
            DateTimeFormatter.RFC_1123_DATE_TIME.format(export.expires().atOffset(ZoneOffset.UTC)));
        write(response, JSON, json.writeValueAsBytes(manifest(export, request)));
      }
      case FAILED ->
          Refusal.write(
              response,
              HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
              "exception",
              "The export could not be made, and nothing of it is there. Ask for it again; if that fails too, tell the operator of this server.");
    }
  }

  private Manifest manifest(Export export, ServletRequestDetails request) {
    List<Manifest.Output> output =
        exports.files(export).stream()
            .map(
                file ->
                    new Manifest.Output(
                        file.type(),
                        address(
                            request,
                            "$export-file?_jobId=%s&_file=%d"
                                .formatted(export.id(), file.number())),
                        file.resources()))
            .toList();
    return new Manifest(
        INSTANT.format(export.transactionTime().orElseThrow()),
        export.request().url(),
        export.program().isPresent(),
        output,
        List.of());
  }

  /**
   * Hands out one file.
   *
   * @throws ResourceNotFoundException if there is none of that number for the caller
   */
  @Operation(name = "$export-file", idempotent = true, manualResponse = true)
  public void file(ServletRequestDetails request, HttpServletResponse response) throws IOException {
    write(response, NDJSON, exports.content(request));
  }

  private static void write(HttpServletResponse response, String type, byte[] body)
      throws IOException {
    response.setContentType(type);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static String address(ServletRequestDetails request, String operation) {
    return request.getFhirServerBase() + "/" + operation;
  }
}
