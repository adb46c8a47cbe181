package example.couplekap.commandline;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import example.couplekap.exchange.sample.SampleCouples;
import example.couplekap.guide.GuidePackage;
import example.couplekap.support.Http;
import example.couplekap.support.ServerUnderTest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;

/**
 * The export of a system that nobody has loaded from yet: couples of their own, with numbers of
 * their own.
 *
 * @param folder of its files
 * @param source its address; empty if the loader is not told
 */
record Export(Path folder, String source) {

  private static final SecureRandom SEEDS = new SecureRandom();
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Makes one in a folder. */
  static Export make(Path folder, int couples) throws IOException {
    new SampleCouples(GuidePackage.open(), SEEDS.nextLong()).write(folder, couples);
    return new Export(folder, "https://ehr.example/" + UUID.randomUUID());
  }

  /** The rows of a type. */
  List<String> rows(String type) throws IOException {
    return Files.readAllLines(file(type));
  }

  Path file(String type) {
    return folder.resolve(type + ".ndjson");
  }

  /** How many rows there are in all that belong to charts and are found by their source's ids. */
  int ownRows() throws IOException {
    int count = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (!Stream.of("Organization", "Location", "Practitioner", "Patient")
            .anyMatch(name::startsWith)) {
          count += Files.readAllLines(file).size();
        }
      }
    }
    return count;
  }

  /** Changes the first row of a type that belongs to a couple; answers its line. */
  int change(String type, String couple, Consumer<ObjectNode> change) throws IOException {
    List<String> rows = new ArrayList<>(rows(type));
    for (int i = 0; i < rows.size(); i++) {
      ObjectNode row = (ObjectNode) JSON.readTree(rows.get(i));
      if (row.path("id").asText().startsWith(couple)) {
        change.accept(row);
        rows.set(i, row.toString());
        Files.write(file(type), rows);
        return i + 1;
      }
    }
    throw new AssertionError(couple + " has no " + type);
  }

  /** Adds a row. */
  void add(String type, String row) throws IOException {
    Files.writeString(
        file(type), Files.readString(file(type), StandardCharsets.UTF_8) + row + '\n');
  }

  /** How many of its rows of charts a server holds. */
  int stored() {
    return Stream.of(
            "RelatedPerson",
            "Condition",
            "EpisodeOfCare",
            "CareTeam",
            "Goal",
            "CarePlan",
            "Consent",
            "Encounter",
            "QuestionnaireResponse",
            "Observation",
            "DocumentReference",
            "MedicationAdministration",
            "ServiceRequest")
        .mapToInt(this::stored)
        .sum();
  }

  /** How many of its rows of a type a server holds. */
  int stored(String type) {
    return Http.count("/%s?identifier=%s%%7C".formatted(type, source));
  }

  /** What the server holds of it, of one type. */
  List<Resource> resources(String type) {
    return Http.get("/%s?_count=500&identifier=%s%%7C".formatted(type, source))
        .bundle()
        .getEntry()
        .stream()
        .map(BundleEntryComponent::getResource)
        .toList();
  }

  /** Loads it. */
  Outcome load(Path work, String... further) {
    return load(ServerUnderTest.fhir(), work, further);
  }

  /** Loads it into some server. */
  Outcome load(String server, Path work, String... further) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        LoadCommand.run(
            arguments(server, work, further),
            new PrintWriter(out, true),
            new PrintWriter(err, true));
    return new Outcome(code, out.toString(), err.toString(), work.resolve("rejects"));
  }

  /** What to call the command with. */
  List<String> arguments(String server, Path work, String... further) {
    List<String> arguments =
        new ArrayList<>(List.of(folder.toString(), "--to", server, "--work", work.toString()));
    if (!source.isEmpty()) {
      arguments.addAll(List.of("--source", source));
    }
    arguments.addAll(List.of(further));
    return arguments;
  }

  /**
   * What the command left.
   *
   * @param code its exit code
   * @param out what it wrote
   * @param err what it complained of
   * @param rejects the folder of rejected rows
   */
  record Outcome(int code, String out, String err, Path rejects) {

    /** The rejected rows of a type, as they were sent. */
    List<String> rejected(String type) {
      return lines(rejects.resolve("rows").resolve(type + ".ndjson"));
    }

    /** The reason for the first rejected row that came from a line of a file. */
    OperationOutcome reason(String type, int line) {
      return lines(rejects.resolve("outcomes").resolve(type + ".ndjson")).stream()
          .map(
              json ->
                  FhirContext.forR4Cached()
                      .newJsonParser()
                      .parseResource(OperationOutcome.class, json))
          .filter(
              outcome ->
                  outcome
                      .getIssueFirstRep()
                      .getExtensionFirstRep()
                      .getValue()
                      .primitiveValue()
                      .equals(String.valueOf(line)))
          .findFirst()
          .orElseThrow();
    }

    /** The sentence of that reason. */
    String sentence(String type, int line) {
      return reason(type, line).getIssueFirstRep().getDetails().getText();
    }

    private static List<String> lines(Path file) {
      try {
        return Files.exists(file)
            ? Files.readAllLines(file, StandardCharsets.ISO_8859_1)
            : List.of();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
