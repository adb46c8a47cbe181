package example.couplekap.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import example.couplekap.support.Receiver;
import example.couplekap.support.ServerProcess;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelType;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written is told, though the server was killed before it could tell. */
class LastingNotificationsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @TempDir private Path folder;

  @Test
  void areDeliveredAfterTheServerWasKilled() throws IOException, InterruptedException {
    try (Receiver receiver = new Receiver()) {
      String allowed = "--kap.subscriptions.allowed-receivers=" + receiver.origin();
      CountDownLatch waiting = new CountDownLatch(1);
      CountDownLatch over = new CountDownLatch(1);
      String held;
      String unsent;
      try (ServerProcess first = ServerProcess.start(folder, allowed)) {
        String fhir = first.ready();
        activate(fhir, receiver);
        receiver.answer(
            notification -> {
              waiting.countDown();
              return hold(over);
            });
        held = create(fhir, new Organization().setName("Held")).id();
        assertThat(waiting.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        unsent = create(fhir, new Organization().setName("Unsent")).id();

        first.kill();
      }
      receiver.answer(notification -> 200);
      over.countDown();

      try (ServerProcess second = ServerProcess.start(folder, allowed)) {
        second.ready();

        await()
            .atMost(PATIENCE)
            .untilAsserted(
                () ->
                    assertThat(receiver.received())
                        .extracting(Receiver.Notification::path)
                        .contains("/told/Organization/" + held, "/told/Organization/" + unsent));
      }
    }
  }

  private static int hold(CountDownLatch over) {
    try {
      over.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return 500;
  }

  private static void activate(String fhir, Receiver receiver) {
    Subscription subscription =
        new Subscription()
            .setStatus(SubscriptionStatus.REQUESTED)
            .setReason("a test")
            .setCriteria("Organization?");
    subscription
        .getChannel()
        .setType(SubscriptionChannelType.RESTHOOK)
        .setEndpoint(receiver.origin() + "/told")
        .setPayload("application/fhir+json");
    String id = create(fhir, subscription).id();
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                Http.sendTo(fhir + "/Subscription/" + id, "GET", BodyPublishers.noBody())
                        .resource(Subscription.class)
                        .getStatus()
                    == SubscriptionStatus.ACTIVE);
  }

  private static Answer create(String fhir, Resource resource) {
    Answer answer =
        Http.sendTo(
            fhir + "/" + resource.fhirType(),
            "POST",
            BodyPublishers.ofString(Http.json(resource)),
            "Content-Type",
            Http.JSON);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer;
  }
}
