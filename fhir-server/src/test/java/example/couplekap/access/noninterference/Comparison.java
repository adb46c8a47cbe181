package example.couplekap.access.noninterference;

import example.couplekap.support.Answer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends both worlds the same requests, and compares what the caller sees of the answers. */
final class Comparison {

  private static final Pattern CREATED =
      Pattern.compile("/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/_history/1");

  private final World first;
  private final World second;
  private final List<String> createdInFirst = new ArrayList<>();
  private final List<String> createdInSecond = new ArrayList<>();

  Comparison(World first, World second) {
    this.first = first;
    this.second = second;
  }

  /** What one request tells of the difference between the worlds; empty if it tells nothing. */
  Pair ask(Caller caller, GeneratedRequest request) {
    Answer one = first.ask(caller, request);
    Answer other = second.ask(caller, request);
    List<String> newInFirst = created(one, createdInFirst);
    List<String> newInSecond = created(other, createdInSecond);
    if (newInFirst.size() == newInSecond.size()) {
      createdInFirst.addAll(newInFirst);
      createdInSecond.addAll(newInSecond);
    }
    return new Pair(caller, request, Seen.of(one, createdInFirst), Seen.of(other, createdInSecond));
  }

  private static List<String> created(Answer answer, List<String> known) {
    LinkedHashSet<String> ids = new LinkedHashSet<>();
    Matcher locations =
        CREATED.matcher(
            String.join(
                "\n", answer.header("Location"), answer.header("Content-Location"), answer.body()));
    while (locations.find()) {
      ids.add(locations.group(1));
    }
    ids.removeAll(known);
    return List.copyOf(ids);
  }

  /**
   * One request and what is seen of its two answers.
   *
   * @param one in the first world
   * @param other in the second world
   */
  record Pair(Caller caller, GeneratedRequest request, Seen one, Seen other) {

    private static final int BEFORE = 100;
    private static final int AFTER = 300;

    boolean differs() {
      return !one.equals(other);
    }

    /** Who asked what, and where the answers part. */
    @Override
    public String toString() {
      String inFirst = one.toString();
      String inSecond = other.toString();
      int parting = 0;
      while (parting < Math.min(inFirst.length(), inSecond.length())
          && inFirst.charAt(parting) == inSecond.charAt(parting)) {
        parting++;
      }
      return "%n%s: %s %s %s%s%n  first world:  %s%n  second world: %s"
          .formatted(
              caller,
              request.method(),
              request.path(),
              request.headers(),
              request.body(),
              from(inFirst, parting),
              from(inSecond, parting));
    }

    private static String from(String text, int parting) {
      return text.substring(
          Math.max(0, parting - BEFORE), Math.min(text.length(), parting + AFTER));
    }
  }
}
