package example.couplekap.support;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request byte by byte, with headers that no HTTP client would send. */
public final class PlainRequest {

  private PlainRequest() {}

  /**
   * Sends it, and returns the whole answer, status line and headers included.
   *
   * @param server the address of the server to connect to
   * @param lines request line and headers
   * @param body what follows them
   */
  public static String send(String server, String lines, String body) throws IOException {
    URI address = URI.create(server);
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    String head =
        "%s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
            .formatted(lines.strip().replace("\n", "\r\n"), content.length);
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write(content);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
