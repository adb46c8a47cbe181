package example.couplekap.access.noninterference;

import java.util.List;
import java.util.Random;
import org.hl7.fhir.r4.model.Resource;

/** Which records a generated request is about. */
final class Targets {

  private Targets() {}

  /** Any record: A's own, B's, one that B keeps private, or one that was never there. */
  static String any(Random random, TwinCouple couple) {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> own(random, couple);
      case 3 -> reference(one(random, couple.ofB()));
      case 4 -> reference(one(random, couple.common()));
      case 5 -> one(random, couple.privateFacts()).fhirType() + "/never-there";
      default -> secret(random, couple);
    };
  }

  /** A record of A's. */
  static String own(Random random, TwinCouple couple) {
    return reference(one(random, couple.ofA()));
  }

  /** A record that B keeps private. */
  static String secret(Random random, TwinCouple couple) {
    return reference(one(random, couple.privateFacts()));
  }

  static String reference(Resource record) {
    return record.fhirType() + "/" + record.getIdPart();
  }

  static <T> T one(Random random, List<T> several) {
    return several.get(random.nextInt(several.size()));
  }
}
