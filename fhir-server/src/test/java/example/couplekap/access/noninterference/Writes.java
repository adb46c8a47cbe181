package example.couplekap.access.noninterference;

import java.util.List;
import java.util.Random;
import org.hl7.fhir.r4.model.Resource;

/** Writes, which may fail because of something that is withheld. */
final class Writes {

  private static final String OUTCOME = "return=OperationOutcome";

  private Writes() {}

  static GeneratedRequest create(Random random, TwinCouple couple) {
    Proposal proposal =
        random.nextBoolean() ? Proposal.loose(random, couple) : Proposal.next(random, couple);
    GeneratedRequest plain = GeneratedRequest.send("POST", "/" + proposal.type(), proposal.json());
    return random.nextBoolean() ? plain.with("Prefer", OUTCOME) : plain;
  }

  static GeneratedRequest refer(Random random, TwinCouple couple) {
    Proposal proposal = Proposal.loose(random, couple).referring(random, couple);
    return GeneratedRequest.send("POST", "/" + proposal.type(), proposal.json());
  }

  static GeneratedRequest createUnlessThere(Random random, TwinCouple couple) {
    // As below; the other conditions are mostly refused.
    Proposal proposal = Proposal.loose(random, couple).identified(couple.name());
    String condition =
        Targets.one(
            random,
            List.of(
                "identifier=${name}",
                "_id=${name}-condition",
                "date=2026-03-03",
                "status=active",
                "code=violence"));
    return GeneratedRequest.send("POST", "/" + proposal.type(), proposal.json())
        .with("If-None-Exist", Searches.filled(condition, couple));
  }

  static GeneratedRequest choose(Random random, TwinCouple couple) {
    Resource like = Targets.one(random, couple.privateFacts()).copy();
    String json =
        new Proposal(like).json().replace("Patient/" + couple.b(), "Patient/" + couple.a());
    return GeneratedRequest.send("PUT", "/" + Targets.reference(like), json);
  }

  static GeneratedRequest update(Random random, TwinCouple couple) {
    Resource stored =
        Targets.one(random, random.nextBoolean() ? couple.privateFacts() : couple.ofA());
    Proposal proposal = Proposal.of(random, couple, stored);
    GeneratedRequest plain =
        GeneratedRequest.send("PUT", "/" + Targets.reference(stored), proposal.json());
    return random.nextBoolean()
        ? plain.with("If-Match", "W/\"%d\"".formatted(1 + random.nextInt(3)))
        : plain;
  }

  static GeneratedRequest updateWhere(Random random, TwinCouple couple) {
    // A new record must meet the condition by which it was not found.
    Proposal proposal = Proposal.loose(random, couple).identified(couple.name());
    String condition = Searches.filled("identifier=${name}", couple);
    return GeneratedRequest.send(
        "PUT", "/%s?%s".formatted(proposal.type(), condition), proposal.json());
  }

  static GeneratedRequest patch(Random random, TwinCouple couple) {
    String target = Targets.any(random, couple);
    String patch =
        Targets.one(
            random,
            List.of(
                "[{\"op\":\"test\",\"path\":\"/status\",\"value\":\"final\"}]",
                "[{\"op\":\"replace\",\"path\":\"/subject/reference\",\"value\":\"Patient/"
                    + couple.b()
                    + "\"}]",
                "[{\"op\":\"add\",\"path\":\"/language\",\"value\":\"en\"}]",
                "[{\"op\":\"remove\",\"path\":\"/identifier\"}]"));
    return new GeneratedRequest(
        "PATCH", "/" + target, List.of("Content-Type", "application/json-patch+json"), patch);
  }

  static GeneratedRequest delete(Random random, TwinCouple couple) {
    return switch (random.nextInt(3)) {
      case 0 -> GeneratedRequest.delete(Searches.filled("/Condition?identifier=${name}", couple));
      default -> GeneratedRequest.delete("/" + Targets.any(random, couple));
    };
  }

  /** What both charts may refer to goes, unless somebody's record needs it. */
  static GeneratedRequest deleteShared(Random random, TwinCouple couple) {
    return GeneratedRequest.delete(
        "/"
            + (random.nextBoolean()
                ? PrivateFacts.shelter(couple.name())
                : Targets.reference(Targets.one(random, couple.common()))));
  }
}
