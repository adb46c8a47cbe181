package example.couplekap.access.noninterference;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.access.noninterference.Comparison.Pair;
import java.util.List;
import java.util.Random;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What partner B keeps private and the protocol minds: those who treat A alone learn that a step is
 * not permitted, in one sentence whatever the reason, and nobody learns anything else (P8).
 */
class LinkedCourseTest {

  private static final int REQUESTS = 60;
  private static final long SEED = 11;
  private static final String SENTENCE = "The linked course does not permit this step.";

  @ParameterizedTest
  @EnumSource(MindedFact.class)
  void nothingElseTellsTheWorldsApart(MindedFact fact) {
    Random random = new Random(SEED);
    TwinCouple couple = store("reading", fact);
    List<Caller> callers = Worlds.strangersToB(couple);
    Comparison worlds = new Comparison(Worlds.FIRST, Worlds.SECOND);
    for (int sent = 0; sent < REQUESTS; sent++) {
      RequestKind kind = Targets.one(random, RequestKind.READS);
      Pair pair = worlds.ask(Targets.one(random, callers), kind.next(random, couple));
      assertThat(pair.differs()).as(pair.toString()).isFalse();
    }
    Encounter session = MindedFact.medicineSession(couple.ofA());
    for (Caller caller : callers.subList(3, 5)) {
      Pair pair = worlds.ask(caller, dosing(session));
      assertThat(pair.differs()).as(pair.toString()).isFalse();
    }
    Pair byPatient = worlds.ask(callers.get(1), dosing(session));
    assertThat(byPatient.differs()).as(byPatient.toString()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(MindedFact.class)
  void whoTreatsALearnsOneSentence(MindedFact fact) {
    for (int staff : List.of(0, 2)) {
      TwinCouple couple = store("writing-" + staff, fact);
      Comparison worlds = new Comparison(Worlds.FIRST, Worlds.SECOND);
      List<Caller> callers = Worlds.strangersToB(couple);
      Pair pair = worlds.ask(callers.get(staff), dosing(MindedFact.medicineSession(couple.ofA())));

      assertThat(pair.one().status()).as(pair.toString()).isEqualTo(201);
      assertThat(pair.other().status()).as(pair.toString()).isEqualTo(422);
      assertThat(pair.other().outcome().getIssue())
          .filteredOn(issue -> issue.getSeverity() == IssueSeverity.ERROR)
          .extracting(issue -> issue.getDetails().getText())
          .containsOnly(SENTENCE);
      assertThat(pair.other().body())
          .doesNotContain(couple.b())
          .doesNotContain("hidden")
          .doesNotContain("E2")
          .doesNotContain("B7");
      takeBack(couple, callers.get(0));
    }
  }

  /** What only one world has stored would tell the two apart by the hospital's totals. */
  private static void takeBack(TwinCouple couple, Caller hospital) {
    String day =
        MindedFact.medicineSession(couple.ofA())
            .getPeriod()
            .getStartElement()
            .getValueAsString()
            .substring(0, "2026-04-06".length());
    Bundle stored =
        Worlds.FIRST
            .ask(
                hospital,
                GeneratedRequest.get("/Encounter?date=%s&patient=%s".formatted(day, couple.a())))
            .bundle();
    assertThat(stored.getEntry()).hasSize(1);
    String session = "/Encounter/" + stored.getEntryFirstRep().getResource().getIdPart();
    assertThat(Worlds.FIRST.ask(hospital, GeneratedRequest.send("DELETE", session, "")).status())
        .isEqualTo(200);
  }

  private static TwinCouple store(String name, MindedFact fact) {
    return TwinCouple.store(
        name + "-" + fact.name().replace('_', '-'), fact::in, Worlds.FIRST, Worlds.SECOND);
  }

  private static GeneratedRequest dosing(Encounter session) {
    return GeneratedRequest.send("POST", "/Encounter", new Proposal(session).json());
  }
}
