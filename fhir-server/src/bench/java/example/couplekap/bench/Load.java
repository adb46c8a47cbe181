package example.couplekap.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** A number of clients that each send the next request as soon as the last one is answered. */
final class Load {

  private final FhirClient client;
  private final int clients;

  Load(FhirClient client, int clients) {
    this.client = client;
    this.clients = clients;
  }

  /** Sends a number of requests and measures them. */
  Measurement run(int count, IntFunction<Request> requests) throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    ConcurrentLinkedQueue<Long> latencies = new ConcurrentLinkedQueue<>();
    List<Thread> threads = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < clients; i++) {
      Thread thread = new Thread(() -> send(count, next, requests, latencies));
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return new Measurement(System.nanoTime() - start, List.copyOf(latencies));
  }

  private void send(
      int count,
      AtomicInteger next,
      IntFunction<Request> requests,
      ConcurrentLinkedQueue<Long> latencies) {
    try {
      for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
        Request request = requests.apply(i);
        long start = System.nanoTime();
        client.send(request);
        latencies.add(System.nanoTime() - start);
      }
    } catch (IOException failure) {
      throw new IllegalStateException("The server went away", failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * One request.
   *
   * @param method of HTTP
   * @param path below the FHIR base
   */
  record Request(String method, String path, String body) {

    static Request get(String path) {
      return new Request("GET", path, "");
    }

    static Request post(String path, String body) {
      return new Request("POST", path, body);
    }

    static Request put(String path, String body) {
      return new Request("PUT", path, body);
    }
  }
}
