package example.couplekap.support;

import ca.uhn.fhir.context.FhirContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/** Requests to the server under test, as any program would send them. */
public final class Http {

  /** The content type of FHIR in JSON. */
  public static final String JSON = "application/fhir+json";

  /** The content type of FHIR in XML. */
  public static final String XML = "application/fhir+xml";

  /** The content type of a JSON Patch. */
  public static final String JSON_PATCH = "application/json-patch+json";

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Http() {}

  /**
   * Reads.
   *
   * @param path below the FHIR endpoint, such as {@code /Patient?name=x}
   * @param headers names and values in turn
   */
  public static Answer get(String path, String... headers) {
    return send("GET", path, BodyPublishers.noBody(), headers);
  }

  /** Deletes. */
  public static Answer delete(String path, String... headers) {
    return send("DELETE", path, BodyPublishers.noBody(), headers);
  }

  /** Posts JSON text. */
  public static Answer post(String path, String json, String... headers) {
    return send("POST", path, BodyPublishers.ofString(json), with(JSON, headers));
  }

  /** Posts a resource as JSON. */
  public static Answer post(String path, Resource resource, String... headers) {
    return post(path, json(resource), headers);
  }

  /** Creates a resource where its type says. */
  public static Answer create(Resource resource, String... headers) {
    return post("/" + resource.fhirType(), resource, headers);
  }

  /** Puts a resource as JSON. */
  public static Answer put(String path, Resource resource, String... headers) {
    return send("PUT", path, BodyPublishers.ofString(json(resource)), with(JSON, headers));
  }

  /** Patches, in the format that the content type says. */
  public static Answer patch(String path, String contentType, String body, String... headers) {
    return send("PATCH", path, BodyPublishers.ofString(body), with(contentType, headers));
  }

  /** Sends any request below the FHIR endpoint. */
  public static Answer send(String method, String path, BodyPublisher body, String... headers) {
    return sendTo(ServerUnderTest.fhir() + path, method, body, headers);
  }

  /** Sends any request to any address. */
  public static Answer sendTo(
      String address, String method, BodyPublisher body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
      return new Answer(
          response.statusCode(),
          response.headers(),
          new String(response.body(), StandardCharsets.UTF_8));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new InterruptedIOException("Interrupted"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A body of unknown length, which is sent in chunks. */
  public static BodyPublisher chunked(byte[] body) {
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
  }

  /** How many resources a search finds. */
  public static int count(String search) {
    String separator = search.contains("?") ? "&" : "?";
    return get(search + separator + "_summary=count", "Cache-Control", "no-cache")
        .resource(Bundle.class)
        .getTotal();
  }

  /** A resource in pretty-printed JSON. */
  public static String json(Resource resource) {
    return FhirContext.forR4Cached()
        .newJsonParser()
        .setPrettyPrint(true)
        .encodeResourceToString(resource);
  }

  /** A resource in pretty-printed XML. */
  public static String xml(Resource resource) {
    return FhirContext.forR4Cached()
        .newXmlParser()
        .setPrettyPrint(true)
        .encodeResourceToString(resource);
  }

  private static String[] with(String contentType, String... headers) {
    String[] all = new String[headers.length + 2];
    all[0] = "Content-Type";
    all[1] = contentType;
    System.arraycopy(headers, 0, all, 2, headers.length);
    return all;
  }
}
