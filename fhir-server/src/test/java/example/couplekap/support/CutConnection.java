package example.couplekap.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A loopback port whose connections lead to another server, until they are cut. */
public final class CutConnection {

  private final InetSocketAddress target;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final int port;
  private ServerSocket listener;

  /**
   * Opens a port.
   *
   * @param target the other server's address
   */
  public CutConnection(URI target) {
    this.target = new InetSocketAddress(target.getHost(), target.getPort());
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
      Socket server = new Socket();
      open.add(client);
      open.add(server);
      server.connect(target);
      inBackground(() -> pass(client, server));
      inBackground(() -> pass(server, client));
    }
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
