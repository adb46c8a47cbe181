package example.couplekap.subscription;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.config.Registry;
import org.apache.http.config.RegistryBuilder;
import org.apache.http.conn.DnsResolver;
import org.apache.http.conn.socket.ConnectionSocketFactory;
import org.apache.http.conn.socket.PlainConnectionSocketFactory;
import org.apache.http.conn.ssl.SSLConnectionSocketFactory;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.StringEntity;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/**
 * Sends notifications (FHIR R4, Subscription, channel type {@code rest-hook}). It goes where it is
 * told and nowhere else: no redirect is followed, no proxy of the environment used, no cookie kept.
 */
final class RestHook implements AutoCloseable {

  private static final int SUCCESS = 2;
  private static final int CLASS = 100;

  private final CloseableHttpClient client;

  /**
   * @param addresses resolves the names of receivers
   * @param longestWait for a connection, and for each part of the answer
   * @param atOnce how many notifications are sent at a time
   */
  RestHook(DnsResolver addresses, Duration longestWait, int atOnce) {
    Registry<ConnectionSocketFactory> sockets =
        RegistryBuilder.<ConnectionSocketFactory>create()
            .register("http", PlainConnectionSocketFactory.getSocketFactory())
            .register("https", SSLConnectionSocketFactory.getSocketFactory())
            .build();
    PoolingHttpClientConnectionManager connections =
        new PoolingHttpClientConnectionManager(sockets, addresses);
    connections.setMaxTotal(atOnce);
    connections.setDefaultMaxPerRoute(atOnce);
    int wait = Math.toIntExact(longestWait.toMillis());
    this.client =
        HttpClients.custom()
            .setConnectionManager(connections)
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setConnectTimeout(wait)
                    .setConnectionRequestTimeout(wait)
                    .setSocketTimeout(wait)
                    .build())
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableAutomaticRetries()
            .disableContentCompression()
            .build();
  }

  /**
   * Sends a notification.
   *
   * @param headers as the Subscription asks for them, each {@code name: value}
   * @throws NotDelivered if the receiver cannot be reached, or answers otherwise than with success
   */
  void send(Notification notification, List<String> headers) {
    RequestBuilder request =
        RequestBuilder.create(notification.method()).setUri(notification.address());
    for (String header : headers) {
      int colon = header.indexOf(':');
      request.addHeader(header.substring(0, colon), header.substring(colon + 1).strip());
    }
    notification
        .content()
        .ifPresent(
            content ->
                request.setEntity(
                    new StringEntity(
                        content.text(),
                        ContentType.create(content.type(), StandardCharsets.UTF_8))));
    // The body of the answer is of no use, and not read: closing it closes the connection.
    try (CloseableHttpResponse answer = client.execute(request.build())) {
      int status = answer.getStatusLine().getStatusCode();
      if (status / CLASS != SUCCESS) {
        throw new NotDelivered("The receiver answered " + status);
      }
    } catch (IOException failure) {
      throw new NotDelivered("The receiver cannot be reached", failure);
    }
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
