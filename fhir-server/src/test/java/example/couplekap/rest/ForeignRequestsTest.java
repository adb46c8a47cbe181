package example.couplekap.rest;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import example.couplekap.support.PlainRequest;
import example.couplekap.support.ProxiedServer;
import example.couplekap.support.SecuredServer;
import example.couplekap.support.ServerUnderTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server answers to pages of other origins, whatever their browser makes of it. */
class ForeignRequestsTest {

  private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";

  @Test
  void anAllowedOriginMaySendWhatFhirClientsSend() {
    String origin = ProxiedServer.app().origin();

    Answer answer =
        preflight(
            ProxiedServer.fhir(),
            origin,
            "PUT",
            "authorization,content-type,if-match,if-none-exist,prefer,x-request-id");

    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertThat(answer.header(ALLOW_ORIGIN)).isEqualTo(origin);
    assertThat(answer.header("Access-Control-Allow-Methods")).contains("PUT", "PATCH", "DELETE");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    assertThat(answer.headers().allValues("Vary")).contains("Origin");
  }

  @Test
  void anAllowedOriginMayNotSendCookies() {
    Answer answer =
        preflight(
            ProxiedServer.fhir(), ProxiedServer.app().origin(), "GET", "authorization,cookie");

    assertThat(answer.header("Access-Control-Allow-Headers")).doesNotContainIgnoringCase("cookie");
  }

  @Test
  void anAllowedOriginReadsRefusalsToo() {
    Answer answer =
        Http.sendTo(
            ProxiedServer.fhir() + "/Patient",
            "POST",
            BodyPublishers.ofString("{}"),
            "Content-Type",
            Http.JSON,
            "Content-Encoding",
            "br",
            "Origin",
            ProxiedServer.app().origin());

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.header(ALLOW_ORIGIN)).isEqualTo(ProxiedServer.app().origin());
  }

  static Stream<String> servers() {
    return Stream.of(ServerUnderTest.fhir(), SecuredServer.fhir(), ProxiedServer.fhir());
  }

  @ParameterizedTest
  @MethodSource("servers")
  void noOtherOriginMaySendAnything(String fhir) {
    for (String origin :
        new String[] {
          "https://other.example", "null", "http://localhost:1", "http://[", "not an origin"
        }) {
      Answer asked = preflight(fhir, origin, "GET", "authorization");
      assertForbidden(asked);
      assertForbidden(
          Http.sendTo(fhir + "/metadata", "GET", BodyPublishers.noBody(), "Origin", origin));
    }
  }

  @Test
  void aForeignWriteIsNotCarriedOut() {
    String identifier = UUID.randomUUID().toString();

    Answer answer = Http.post("/Patient", patient(identifier), "Origin", "https://other.example");

    assertForbidden(answer);
    assertThat(Http.count("/Patient?identifier=" + identifier)).isZero();
    assertThat(
            Http.post("/Patient", patient(identifier), "Origin", ServerUnderTest.root()).status())
        .as("from a page of its own")
        .isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rebound.example", "127.0.0.1.rebound.example", "localhost.example"})
  void anOpenServerDoesNotAnswerToNamesOfOthers(String host) throws IOException {
    int port = URI.create(ServerUnderTest.root()).getPort();
    String identifier = UUID.randomUUID().toString();

    String read =
        PlainRequest.send(
            ServerUnderTest.root(),
            "GET /fhir/Patient HTTP/1.1\nHost: %s:%d".formatted(host, port),
            "");
    String written =
        PlainRequest.send(
            ServerUnderTest.root(),
            """
            POST /fhir/Patient HTTP/1.1
            Host: %1$s:%2$d
            Origin: http://%1$s:%2$d
            Content-Type: application/fhir+json
            """
                .formatted(host, port),
            patient(identifier));

    assertThat(read).startsWith("HTTP/1.1 421").contains("OperationOutcome", "127.0.0.1");
    assertThat(written).startsWith("HTTP/1.1 421");
    assertThat(Http.count("/Patient?identifier=" + identifier)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]"})
  void anOpenServerAnswersToTheNamesOfItsMachine(String host) throws IOException {
    assertThat(
            PlainRequest.send(
                ServerUnderTest.root(), "GET /fhir/metadata HTTP/1.1\nHost: " + host, ""))
        .startsWith("HTTP/1.1 200");
  }

  private static void assertForbidden(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
    assertThat(answer.headers().firstValue(ALLOW_ORIGIN)).isEmpty();
    assertThat(answer.error().getDetails().getText()).contains("kap.rest.allowed-origins");
  }

  private static Answer preflight(String fhir, String origin, String method, String headers) {
    return Http.sendTo(
        fhir + "/Patient/1",
        "OPTIONS",
        BodyPublishers.noBody(),
        "Origin",
        origin,
        "Access-Control-Request-Method",
        method,
        "Access-Control-Request-Headers",
        headers);
  }

  private static String patient(String identifier) {
    return "{\"resourceType\":\"Patient\",\"identifier\":[{\"value\":\"%s\"}]}"
        .formatted(identifier);
  }
}
