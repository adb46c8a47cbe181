package example.couplekap.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A loopback port whose connections lead to another server, or to several in turn as far as these
 * accept any, until they are cut.
 */
public final class CutConnection {

  private final List<InetSocketAddress> targets;
  private final AtomicInteger turn = new AtomicInteger();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final int port;
  private ServerSocket listener;

  /**
   * Opens a port.
   *
   * @param targets the other servers' addresses
   */
  public CutConnection(URI... targets) {
    this.targets =
        Stream.of(targets)
            .map(target -> new InetSocketAddress(target.getHost(), target.getPort()))
            .toList();
    this.port = listen(0);
  }

  /** Its address. */
  public String root() {
    return "http://127.0.0.1:" + port;
  }

  /** Ends all connections, and refuses new ones. */
  public synchronized void cut() {
    close(listener);
    open.forEach(CutConnection::close);
  }

  /** Lets connections through again. */
  public synchronized void restore() {
    listen(port);
  }

  private synchronized int listen(int wanted) {
    try {
      listener = new ServerSocket();
      listener.setReuseAddress(true);
      listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    ServerSocket accepting = listener;
    inBackground(() -> accept(accepting));
    return accepting.getLocalPort();
  }

  private void accept(ServerSocket accepting) throws IOException {
    while (!accepting.isClosed()) {
      Socket client = accepting.accept();
      Optional<Socket> server = server();
      if (server.isEmpty()) {
        close(client);
        continue;
      }
      open.add(client);
      open.add(server.get());
      inBackground(() -> pass(client, server.get()));
      inBackground(() -> pass(server.get(), client));
    }
  }

  /** A connection to the server whose turn it is, or to the next that accepts one. */
  private Optional<Socket> server() {
    int first = turn.getAndIncrement();
    for (int i = 0; i < targets.size(); i++) {
      Socket server = new Socket();
      try {
        server.connect(targets.get(Math.floorMod(first + i, targets.size())));
        return Optional.of(server);
      } catch (IOException away) {
        close(server);
      }
    }
    return Optional.empty();
  }

  private void pass(Socket from, Socket to) throws IOException {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
    } finally {
      close(from);
      close(to);
      open.remove(from);
      open.remove(to);
    }
  }

  private static void inBackground(Transfer transfer) {
    Thread thread =
        new Thread(
            () -> {
              try {
                transfer.run();
              } catch (IOException cut) {
                // What was cut has nothing more to pass on.
              }
            },
            "cut-connection");
    thread.setDaemon(true);
    thread.start();
  }

  private static void close(AutoCloseable connection) {
    try {
      connection.close();
    } catch (Exception failure) {
      throw new AssertionError(failure);
    }
  }

  private interface Transfer {

    void run() throws IOException;
  }
}
