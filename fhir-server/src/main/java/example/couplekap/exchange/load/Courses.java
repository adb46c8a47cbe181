package example.couplekap.exchange.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Stores the courses of a load, several at a time. Each thread takes the next course when the
 * server has answered the last one, so that a slow server is not overrun, and memory holds no more
 * courses than there are threads.
 */
final class Courses {

  private final Spool spool;
  private final Groups groups;
  private final CourseSending course;
  private final Progress progress;
  private long next;

  Courses(Spool spool, Groups groups, CourseSending course, Progress progress) {
    this.spool = spool;
    this.groups = groups;
    this.course = course;
    this.progress = progress;
  }

  /**
   * Stores them all.
   *
   * @param threads how many courses are sent at a time
   * @throws LoadFailure if the server does not answer; what was stored until then stays
   */
  void store(int threads) throws LoadFailure, InterruptedException {
    progress.begin("courses", count());
    AtomicBoolean stopped = new AtomicBoolean();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> workers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        workers.add(pool.submit(() -> work(stopped)));
      }
      for (Future<?> worker : workers) {
        worker.get();
      }
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof LoadFailure known) {
        throw known;
      }
      throw new IllegalStateException(failure.getCause());
    } finally {
      stopped.set(true);
      pool.shutdownNow();
      progress.end();
    }
  }

  private Void work(AtomicBoolean stopped) throws LoadFailure, InterruptedException {
    try {
      for (long first = next(); first >= 0 && !stopped.get(); first = next()) {
        course.send(groups.members(first).stream().map(spool::row).toList());
        progress.step();
      }
      return null;
    } catch (LoadFailure | RuntimeException failure) {
      stopped.set(true);
      throw failure;
    }
  }

  private long count() {
    long count = 0;
    for (long number = 0; number < spool.size(); number++) {
      if (isCourse(number)) {
        count++;
      }
    }
    return count;
  }

  private synchronized long next() {
    while (next < spool.size()) {
      long number = next++;
      if (isCourse(number)) {
        return number;
      }
    }
    return -1;
  }

  private boolean isCourse(long number) {
    return groups.isFirst(number) && !spool.isShared(number);
  }
}
