package example.couplekap.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import example.couplekap.commandline.Export.Outcome;
import example.couplekap.support.Examples;
import example.couplekap.support.ServerUnderTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads couples into the running server, as a person at a shell would. */
class LoadCommandTest {

  @TempDir private Path folder;

  private Export export;

  @BeforeAll
  static void storeThePractitionersOfAllCourses() {
    Examples.all();
  }

  @BeforeEach
  void makeCouples() throws IOException {
    export = Export.make(folder.resolve("export"), 2);
  }

  @Test
  void storesEachCourseWhole() throws IOException {
    Outcome outcome = load();

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains("Courses: 2 in, 0 updated, 0 unchanged, 0 refused.");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.rejects()).doesNotExist();
    assertThat(export.stored()).isEqualTo(export.ownRows());
    assertThat(export.resources("Encounter"))
        .allSatisfy(
            session ->
                assertThat(((Encounter) session).getSubject().getReference())
                    .startsWith("Patient/")
                    .doesNotContain("c0000"));
  }

  @Test
  void changesNothingTheSecondTime() throws IOException {
    load();

    Outcome again = load();
    Outcome withoutJournal = export.load(folder.resolve("other"));

    for (Outcome each : List.of(again, withoutJournal)) {
      assertThat(each.out()).contains("Courses: 0 in, 0 updated, 2 unchanged, 0 refused.");
      assertThat(each.code()).isZero();
    }
    assertThat(export.stored()).isEqualTo(export.ownRows());
    assertThat(export.resources("CarePlan"))
        .extracting(plan -> plan.getMeta().getVersionId())
        .containsOnly("1");
  }

  @Test
  void updatesWhatChanged() throws IOException {
    load();
    String before = Files.readString(export.file("Goal"));
    export.change("Goal", "c00002", goal -> text(goal, "Sleep through the night."));

    Outcome outcome = load();

    assertThat(outcome.out()).contains("Courses: 0 in, 1 updated, 1 unchanged, 0 refused.");
    assertThat(export.resources("Goal"))
        .extracting(goal -> ((Goal) goal).getDescription().getText())
        .containsOnlyOnce("Sleep through the night.");
    assertThat(export.stored()).isEqualTo(export.ownRows());

    Files.writeString(export.file("Goal"), before);
    assertThat(load().out()).contains("Courses: 0 in, 1 updated, 1 unchanged, 0 refused.");
    assertThat(export.resources("Goal"))
        .extracting(goal -> ((Goal) goal).getDescription().getText())
        .doesNotContain("Sleep through the night.");
  }

  @Test
  void findsAdverseEventsAgain() throws IOException {
    String patient =
        export.rows("Patient").stream()
            .map(row -> row.replaceFirst(".*\"id\":\"([^\"]+)\".*", "$1"))
            .findFirst()
            .orElseThrow();
    Files.writeString(
        export.file("AdverseEvent"),
        """
        {"resourceType":"AdverseEvent","id":"fall","actuality":"actual","subject":{"reference":"Patient/%s"}}
        """
            .formatted(patient));

    Outcome outcome = load();
    Outcome again = export.load(folder.resolve("other"));

    assertThat(outcome.out()).contains("Courses: 2 in, 0 updated, 0 unchanged, 0 refused.");
    assertThat(again.out()).contains("Courses: 0 in, 0 updated, 2 unchanged, 0 refused.");
    assertThat(export.stored("AdverseEvent")).isEqualTo(1);
  }

  @Test
  void keepsACourseOutForOneInvalidRow() throws IOException {
    List<String> sent = export.rows("Encounter");
    String whole = Files.readString(export.file("MedicationAdministration"));
    int line =
        export.change(
            "MedicationAdministration",
            "c00001",
            dose -> ((ObjectNode) dose.get("dosage")).remove("route"));

    Outcome outcome = load();

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("Courses: 1 in, 0 updated, 0 unchanged, 1 refused.");
    OperationOutcomeIssueComponent issue =
        outcome.reason("MedicationAdministration", line).getIssueFirstRep();
    assertThat(issue.getDetails().getCodingFirstRep().getCode()).isEqualTo("F5");
    assertThat(issue.getExpression().get(0).getValue()).isEqualTo("MedicationAdministration");
    assertThat(outcome.sentence("Encounter", 1))
        .isEqualTo(
            "The course of this row is taken whole or not at all, and was kept out: see %s:%d."
                .formatted(export.file("MedicationAdministration"), line));
    assertThat(outcome.rejected("Encounter"))
        .isEqualTo(sent.stream().filter(row -> row.contains("\"c00001-")).toList());
    assertThat(export.stored("EpisodeOfCare"))
        .isEqualTo(export.rows("EpisodeOfCare").size() - outcome.rejected("EpisodeOfCare").size());

    Files.writeString(export.file("MedicationAdministration"), whole);
    assertThat(load().out()).contains("Courses: 1 in, 0 updated, 1 unchanged, 0 refused.");
    assertThat(export.stored()).isEqualTo(export.ownRows());
    assertThat(outcome.rejects()).doesNotExist();
  }

  @Test
  void tellsEachInvalidRowWhatIsWrongWithIt() throws IOException {
    List<String> rows = new ArrayList<>();
    List<Integer> invalid = new ArrayList<>();
    for (String row : export.rows("Encounter")) {
      boolean first = row.contains("\"c00001-");
      rows.add(first ? row.replace("\"status\":\"finished\"", "\"status\":\"over\"") : row);
      if (first) {
        invalid.add(rows.size());
      }
    }
    Files.write(export.file("Encounter"), rows);

    Outcome outcome = load();

    assertThat(outcome.out()).contains("1 in, 0 updated, 0 unchanged, 1 refused");
    assertThat(outcome.rejected("Encounter")).hasSize(invalid.size());
    assertThat(invalid)
        .isNotEmpty()
        .allSatisfy(
            line -> assertThat(outcome.sentence("Encounter", line)).contains("'EncounterStatus'"));
    assertThat(outcome.sentence("EpisodeOfCare", 1)).contains("was kept out: see");
    assertThat(outcome.rejected("EpisodeOfCare"))
        .isEqualTo(
            export.rows("EpisodeOfCare").stream()
                .filter(row -> row.contains("\"c00001-"))
                .toList());
    assertThat(export.stored("Encounter")).isEqualTo(rows.size() - invalid.size());
  }

  @Test
  void keepsNothingOutForARowThatCoursesDoNotNeed() throws IOException {
    String unreadable = "{\"resourceType\":\"Practitioner\",\"id\":\"p1\",\"gender\":\"nobody\"}";
    export.add("Practitioner", unreadable);
    export.add("Practitioner", "{\"resourceType\":\"Practitioner\",\"id\":\"p2\"}");
    int last = export.rows("Practitioner").size();

    Outcome outcome = load();

    assertThat(outcome.out()).contains("Courses: 2 in, 0 updated, 0 unchanged, 0 refused.");
    assertThat(outcome.rejected("Practitioner")).containsExactly(unreadable);
    assertThat(outcome.sentence("Practitioner", last - 1)).contains("'AdministrativeGender'");
    assertThat(export.stored("Practitioner")).isEqualTo(1);
  }

  @Test
  void keepsOutWhatRefersToNothing() throws IOException {
    int line =
        export.change(
            "Goal",
            "c00001",
            goal -> ((ObjectNode) goal.get("subject")).put("reference", "Patient/nobody"));

    Outcome outcome = load();

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.sentence("Goal", line))
        .isEqualTo(
            "This row refers to Patient/nobody, and no row of the input is that. Load the two together.");
    assertThat(outcome.out()).contains("1 in, 0 updated, 0 unchanged, 1 refused");
  }

  @Test
  void keepsOutTwoRowsWithOneIdentifier() throws IOException {
    String twin = export.rows("Goal").get(0);
    export.add("Goal", twin);
    assertThat(load().code()).as("a row that is repeated word for word").isZero();

    export.add(
        "Goal",
        twin.replace("\"lifecycleStatus\":\"completed\"", "\"lifecycleStatus\":\"active\""));
    Outcome outcome = export.load(folder.resolve("other"));

    int last = export.rows("Goal").size();
    assertThat(outcome.sentence("Goal", 1))
        .contains("business identifier " + export.source() + "|Goal/")
        .contains("so has " + export.file("Goal") + ":" + last);
    assertThat(outcome.sentence("Goal", last)).contains("so has " + export.file("Goal") + ":1");
  }

  @Test
  void keepsWhatACutFileLeftApart() throws IOException {
    String whole = Files.readString(export.file("ServiceRequest"));
    Files.writeString(export.file("ServiceRequest"), whole.substring(0, whole.length() - 20));
    int last = export.rows("ServiceRequest").size();

    Outcome outcome = load();

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.sentence("ServiceRequest", last)).contains("in the middle of this line");
    assertThat(outcome.out()).contains("ended too early").contains("1 refused");
    assertThat(outcome.rejected("ServiceRequest"))
        .contains(
            whole.substring(whole.lastIndexOf('\n', whole.length() - 2) + 1, whole.length() - 20));
  }

  @Test
  void keepsOutWhatIsNotInUtf8() throws IOException {
    int line = export.change("Goal", "c00001", goal -> text(goal, "Früher schlafen."));
    byte[] latin = Files.readString(export.file("Goal")).getBytes(StandardCharsets.ISO_8859_1);
    Files.write(export.file("Goal"), latin);

    Outcome outcome = load();

    assertThat(outcome.sentence("Goal", line))
        .startsWith("This line is not in UTF-8: see its byte ");
    assertThat(outcome.rejected("Goal")).anyMatch(row -> row.contains("Früher"));
    assertThat(outcome.out()).contains("1 in, 0 updated, 0 unchanged, 1 refused");
  }

  @Test
  void storesNothingInADryRun() throws IOException {
    int line =
        export.change(
            "MedicationAdministration",
            "c00001",
            dose -> ((ObjectNode) dose.get("dosage")).remove("route"));

    Outcome outcome = load("--dry-run");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("Courses: 1 valid, 1 refused. Nothing was stored.");
    assertThat(
            outcome
                .reason("MedicationAdministration", line)
                .getIssueFirstRep()
                .getDetails()
                .getCodingFirstRep()
                .getCode())
        .isEqualTo("F5");
    assertThat(export.stored()).isZero();
  }

  @Test
  void asksForTheSourceOfRowsThatHaveNothingButAnId() throws IOException {
    Outcome outcome = new Export(export.folder(), "").load(folder.resolve("work"));

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.sentence("Goal", 1)).contains("Say with --source which system");
  }

  @Test
  void cannotBeginWithoutFilesOrServer() throws IOException {
    Outcome nowhere =
        new Export(folder.resolve("nowhere.ndjson"), "x").load(folder.resolve("work"));
    Outcome away =
        export.load("http://127.0.0.1:9/fhir", folder.resolve("work"), "--patience", "1");
    Outcome noFhir = export.load(ServerUnderTest.root() + "/actuator", folder.resolve("work"));
    Outcome own = new Export(folder.resolve("work/rejects"), "x").load(folder.resolve("work"));

    assertThat(nowhere.code()).isEqualTo(2);
    assertThat(nowhere.err()).contains("There is no file");
    assertThat(away.code()).isEqualTo(2);
    assertThat(away.err())
        .contains("http://127.0.0.1:9/fhir could not be reached for 1 seconds")
        .contains("start the same load again");
    assertThat(noFhir.err()).contains("/actuator is no FHIR endpoint");
    assertThat(own.err()).contains("copy it to another place first");
  }

  private Outcome load(String... further) {
    return export.load(folder.resolve("work"), further);
  }

  private static void text(ObjectNode goal, String text) {
    ((ObjectNode) goal.get("description")).put("text", text);
  }
}
