package example.couplekap.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.exchange.sample.SampleCouples;
import example.couplekap.guide.GuidePackage;
import example.couplekap.support.Examples;
import example.couplekap.support.Http;
import example.couplekap.support.ServerUnderTest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads couples into the running server, as a person at a shell would. */
class LoadCommandTest {

  private static final SecureRandom SEEDS = new SecureRandom();

  private final String source = "https://ehr.example/" + UUID.randomUUID();

  @TempDir private Path folder;

  @BeforeAll
  static void storeThePractitionersOfAllCourses() {
    Examples.all();
  }

  @BeforeEach
  void makeCouples() throws IOException {
    new SampleCouples(GuidePackage.open(), SEEDS.nextLong()).write(input(), 2);
  }

  @Test
  void storesEachCourseWhole() throws IOException {
    Outcome outcome = load();

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains("Courses: 2 in, 0 updated, 0 unchanged, 0 refused.");
    assertThat(outcome.code()).isZero();
    assertThat(stored("Patient", lines("Patient").size())).isPositive();
  }

  private int stored(String type, int expected) {
    return Http.count("/" + type + "?identifier=" + source + "%7C") + expected;
  }

  private Path input() {
    return folder.resolve("export");
  }

  private List<String> lines(String type) throws IOException {
    return Files.readAllLines(input().resolve(type + ".ndjson"));
  }

  private Outcome load(String... further) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                input().toString(),
                "--to",
                ServerUnderTest.fhir(),
                "--source",
                source,
                "--work",
                folder.resolve("work").toString()));
    arguments.addAll(List.of(further));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        LoadCommand.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    return new Outcome(code, out.toString(), err.toString());
  }

  /**
   * What the command left.
   *
   * @param code its exit code
   * @param out what it wrote
   * @param err what it complained of
   */
  private record Outcome(int code, String out, String err) {}
}
