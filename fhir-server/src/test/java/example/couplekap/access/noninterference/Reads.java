package example.couplekap.access.noninterference;

import java.util.List;
import java.util.Random;

/** Requests for one record. */
final class Reads {

  private Reads() {}

  static GeneratedRequest read(Random random, TwinCouple couple) {
    String target = Targets.any(random, couple);
    GeneratedRequest plain =
        GeneratedRequest.get(
            "/" + target + Targets.one(random, List.of("", "", "?_summary=true", "?_elements=id")));
    return switch (random.nextInt(4)) {
      case 0 -> plain.with("If-None-Match", "W/\"1\"");
      case 1 -> plain.with("If-Modified-Since", "Sun, 01 Mar 2026 00:00:00 GMT");
      default -> plain;
    };
  }

  static GeneratedRequest version(Random random, TwinCouple couple) {
    return GeneratedRequest.get(
        "/%s/_history/%d".formatted(Targets.any(random, couple), 1 + random.nextInt(3)));
  }

  static GeneratedRequest history(Random random, TwinCouple couple) {
    String target = Targets.any(random, couple);
    String type = target.substring(0, target.indexOf('/'));
    return switch (random.nextInt(5)) {
      case 0 -> GeneratedRequest.get("/" + type + "/_history");
      case 1 -> GeneratedRequest.get("/_history?_count=5");
      default -> GeneratedRequest.get("/" + target + "/_history");
    };
  }
}
