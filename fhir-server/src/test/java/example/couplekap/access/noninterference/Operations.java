package example.couplekap.access.noninterference;

import example.couplekap.support.Http;
import java.util.List;
import java.util.Random;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;

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

  /** Asks whom an organization treats as couples. */
  static GeneratedRequest roster(Random random) {
    String organization =
        Targets.one(random, List.of(TwinCouple.HOSPITAL_OF_A, TwinCouple.HOSPITAL_OF_B));
    return GeneratedRequest.get(
        Targets.one(
            random,
            List.of(
                "/Group",
                "/Group/couples-" + organization,
                "/Group?managing-entity=Organization/" + organization,
                "/Group/couples-%s/$export".formatted(organization))));
  }

  /** Drafts a course, with a key: one that the server makes is made at random. */
  static GeneratedRequest start(Random random, TwinCouple couple) {
    boolean ofA = random.nextInt(3) > 0;
    List<Resource> chart = ofA ? couple.ofA() : couple.ofB();
    Parameters parameters = new Parameters();
    parameters.addParameter("dosing-model", new CodeType("alternating-dual"));
    parameters.addParameter("dyad", new StringType("the-key-of-" + couple.name()));
    parameters.addParameter("patient", new Reference(first(chart, "Patient")));
    parameters.addParameter("partner", new Reference(first(chart, "RelatedPerson")));
    parameters.addParameter("care-team", new Reference(first(chart, "CareTeam")));
    if (random.nextInt(3) == 0) {
      parameters.addParameter("screening", new Reference(Targets.secret(random, couple)));
    }
    return GeneratedRequest.send(
        "POST", "/PlanDefinition/kap-dual-dosing/$kap-start", Http.json(parameters));
  }

  private static String first(List<Resource> chart, String type) {
    return chart.stream()
        .filter(record -> record.fhirType().equals(type))
        .findFirst()
        .map(Targets::reference)
        .orElseThrow();
  }

  private static List<Resource> plans(Random random, TwinCouple couple) {
    return (random.nextInt(3) > 0 ? couple.ofA() : couple.ofB())
        .stream().filter(record -> record.fhirType().equals("CarePlan")).toList();
  }
}
