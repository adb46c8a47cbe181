package example.couplekap.subscription;

import java.net.URI;
import java.util.Optional;

/**
 * A request to a receiver.
 *
 * @param method of HTTP
 * @param address the whole address
 * @param content what is sent; without it, the request alone says that something happened
 */
record Notification(String method, URI address, Optional<Content> content) {

  /**
   * The body of such a request.
   *
   * @param type its content type
   * @param text the body
   */
  record Content(String type, String text) {}
}
