package example.couplekap.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import example.couplekap.support.ServerUnderTest;
import example.couplekap.support.ServerUnderTest.SecondCopy;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelType;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A Subscription that would not be carried out is refused with a sentence. */
class SubscriptionChecksTest {

  private static final String RECEIVER = "https://notify.hospital.example";

  private static SecondCopy server;

  @BeforeAll
  static void start() {
    server = ServerUnderTest.startSecondCopy("--kap.subscriptions.allowed-receivers=" + RECEIVER);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        refused("another receiver", "endpoint", s -> to(s, "https://evil.example/x")),
        refused("no receiver", "endpoint", s -> s.getChannel().setEndpoint(null)),
        refused("plain http", "endpoint", s -> to(s, "http://notify.hospital.example/x")),
        refused("a loopback address", "endpoint", s -> to(s, "http://127.0.0.1:8080/fhir")),
        refused("metadata of a cloud", "endpoint", s -> to(s, "http://169.254.169.254/latest")),
        refused("e-mail", "type", s -> by(s, SubscriptionChannelType.EMAIL)),
        refused("a web socket", "type", s -> by(s, SubscriptionChannelType.WEBSOCKET)),
        refused("a message", "type", s -> by(s, SubscriptionChannelType.MESSAGE)),
        refused("another format", "payload", s -> s.getChannel().setPayload("text/html")),
        refused("two headers in one", "header", s -> with(s, "X: a\r\nY: b")),
        refused("a header of the request itself", "header", s -> with(s, "Host: evil.example")),
        refused("no header", "header", s -> with(s, "nonsense")),
        refused("several types", "criteria", s -> s.setCriteria("[Patient,Observation]")),
        refused("everything", "criteria", s -> s.setCriteria("[*]")),
        refused(
            "what looks into another record",
            "criteria",
            s -> s.setCriteria("Observation?subject:Patient.name=x")));
  }

  @ParameterizedTest
  @MethodSource
  void refused(Consumer<Subscription> fault, String told) {
    Subscription subscription = subscription();
    fault.accept(subscription);

    Answer answer = create(server.fhir(), subscription);

    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.error().getDiagnostics()).contains(told);
  }

  @Test
  void isAcceptedOtherwise() {
    Answer off = create(ServerUnderTest.fhir(), subscription().setStatus(SubscriptionStatus.OFF));
    Answer standing = create(server.fhir(), subscription());

    assertThat(off.status()).as(off.body()).isEqualTo(201);
    assertThat(standing.status()).as(standing.body()).isEqualTo(201);
    // Other tests write to this server, and nobody is to be told.
    assertThat(Http.delete("/Subscription/" + standing.id()).status()).isEqualTo(200);
  }

  @Test
  void nobodyMayBeNotifiedByDefault() {
    Answer answer = create(ServerUnderTest.fhir(), subscription());

    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.error().getDiagnostics()).contains("kap.subscriptions.allowed-receivers");
  }

  private static Arguments refused(String name, String told, Consumer<Subscription> fault) {
    return Arguments.of(Named.of(name, fault), told);
  }

  private static void to(Subscription subscription, String endpoint) {
    subscription.getChannel().setEndpoint(endpoint);
  }

  private static void by(Subscription subscription, SubscriptionChannelType type) {
    subscription.getChannel().setType(type);
  }

  private static void with(Subscription subscription, String header) {
    subscription.getChannel().addHeader(header);
  }

  private static Subscription subscription() {
    Subscription subscription =
        new Subscription()
            .setStatus(SubscriptionStatus.REQUESTED)
            .setReason("a test")
            .setCriteria("Observation?status=final");
    subscription
        .getChannel()
        .setType(SubscriptionChannelType.RESTHOOK)
        .setEndpoint(RECEIVER + "/fhir")
        .setPayload("application/fhir+json");
    return subscription;
  }

  private static Answer create(String fhir, Subscription subscription) {
    return Http.sendTo(
        fhir + "/Subscription",
        "POST",
        BodyPublishers.ofString(Http.json(subscription)),
        "Content-Type",
        Http.JSON);
  }
}
