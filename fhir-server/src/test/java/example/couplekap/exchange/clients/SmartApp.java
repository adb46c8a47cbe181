package example.couplekap.exchange.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import example.couplekap.support.Answer;
import example.couplekap.support.AuthorizationAnswer;
import example.couplekap.support.Browser;
import example.couplekap.support.Http;
import example.couplekap.support.ProxiedServer;
import example.couplekap.support.SmartClient;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A web app in Node.js that is made with SMART's own library and opened by its users' browsers. */
final class SmartApp implements AutoCloseable {

  private final NodeProcess process;
  private final String address;

  private SmartApp(NodeProcess process) {
    this.process = process;
    this.address = "http://127.0.0.1:" + process.readLine();
  }

  /**
   * Starts an app.
   *
   * @param client as which it is registered
   * @param scopes for which it asks, separated by spaces
   */
  static SmartApp start(SmartClient client, String scopes) {
    Map<String, String> settings = new HashMap<>();
    settings.put("CLIENT_ID", client.id());
    settings.put("SCOPE", scopes);
    client.key().ifPresent(key -> settings.put("PRIVATE_KEY", key.toJSONString()));
    return new SmartApp(NodeProcess.start("smart-app", settings));
  }

  /** Opens it by itself; the user logs in. */
  JsonNode open(Browser user) {
    return show(user, "");
  }

  /** Opens it out of a record, with a patient's chart open there. */
  JsonNode open(Browser user, String patient) {
    return show(user, "&launch=" + patient);
  }

  private JsonNode show(Browser user, String context) {
    String iss = URLEncoder.encode(ProxiedServer.publicUrl(), StandardCharsets.UTF_8);
    AuthorizationAnswer answer =
        user.visit(address + "/launch?iss=" + iss + context, address + "/callback");
    String back = answer.page().header("Location");
    assertThat(back).as(answer.toString()).startsWith(address);
    Answer shown = Http.sendTo(back, "GET", BodyPublishers.noBody());
    assertThat(shown.status()).as(shown.body()).isEqualTo(200);
    try {
      return new ObjectMapper().readTree(shown.body());
    } catch (JsonProcessingException failure) {
      throw new AssertionError("No JSON: " + shown.body(), failure);
    }
  }

  @Override
  public void close() {
    process.close();
  }
}
