package example.couplekap.access.noninterference;

import java.util.List;
import java.util.Random;
import org.hl7.fhir.r4.model.Resource;

/** Calls of operations. */
final class Operations {

  private Operations() {}

  static GeneratedRequest everything(Random random, TwinCouple couple) {
    String patient =
        Targets.one(random, List.of(couple.a(), couple.a(), couple.b(), TwinCouple.STRANGER));
    String count = Targets.one(random, List.of("", "?_count=5", "?_type=Observation,Encounter"));
    return GeneratedRequest.get("/Patient/%s/$everything%s".formatted(patient, count));
  }

  static GeneratedRequest disclosures(Random random, TwinCouple couple) {
    String patient = Targets.one(random, List.of(couple.a(), couple.a(), couple.b()));
    return GeneratedRequest.get("/Patient/%s/$kap-disclosures?_count=20".formatted(patient));
  }

  static GeneratedRequest ofTheGuide(Random random, TwinCouple couple) {
    String plan = Targets.reference(Targets.one(random, plans(random, couple)));
    String operation =
        Targets.one(random, List.of("$kap-protocol-check", "$kap-status", "$kap-course"));
    return GeneratedRequest.get("/%s/%s".formatted(plan, operation));
  }

  static GeneratedRequest validate(Random random, TwinCouple couple) {
    Proposal proposal = Proposal.next(random, couple);
    String mode = Targets.one(random, List.of("", "?mode=create", "?mode=update"));
    return switch (random.nextInt(4)) {
      case 0 -> GeneratedRequest.get("/" + Targets.any(random, couple) + "/$validate");
      case 1 ->
          GeneratedRequest.send(
              "POST", "/" + Targets.secret(random, couple) + "/$validate?mode=delete", "");
      default ->
          GeneratedRequest.send(
              "POST", "/" + proposal.type() + "/$validate" + mode, proposal.json());
    };
  }

  private static List<Resource> plans(Random random, TwinCouple couple) {
    return (random.nextInt(3) > 0 ? couple.ofA() : couple.ofB())
        .stream().filter(record -> record.fhirType().equals("CarePlan")).toList();
  }
}
