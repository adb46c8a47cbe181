package example.couplekap.access.noninterference;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Several requests in one. One of them at most creates something, so that the order in which
 * records of the same instant are told does not depend on ids made at random.
 */
final class Bundles {

  private static final List<RequestKind> CREATING =
      List.of(RequestKind.CREATE, RequestKind.REFERENCE, RequestKind.CONDITIONAL_CREATE);

  private static final List<RequestKind> OTHERS =
      List.of(
          RequestKind.READ,
          RequestKind.SEARCH,
          RequestKind.TOTAL,
          RequestKind.CHAIN,
          RequestKind.INCLUDE,
          RequestKind.CHOSEN_ID,
          RequestKind.UPDATE,
          RequestKind.DELETE);

  private Bundles() {}

  static GeneratedRequest batch(Random random, TwinCouple couple) {
    return bundle("batch", random, couple);
  }

  static GeneratedRequest transaction(Random random, TwinCouple couple) {
    return bundle("transaction", random, couple);
  }

  private static GeneratedRequest bundle(String type, Random random, TwinCouple couple) {
    String entries =
        IntStream.rangeClosed(0, random.nextInt(3))
            .mapToObj(each -> each == 0 && random.nextBoolean() ? CREATING : OTHERS)
            .map(kinds -> entry(Targets.one(random, kinds).next(random, couple)))
            .collect(Collectors.joining(","));
    return GeneratedRequest.send(
        "POST",
        "",
        "{\"resourceType\":\"Bundle\",\"type\":\"%s\",\"entry\":[%s]}".formatted(type, entries));
  }

  private static String entry(GeneratedRequest request) {
    boolean form = request.path().endsWith("/_search");
    String condition = header(request, "If-None-Exist", "ifNoneExist");
    String match = header(request, "If-Match", "ifMatch");
    return "{%s\"request\":{\"method\":\"%s\",\"url\":\"%s\"%s%s}}"
        .formatted(
            request.body().isEmpty() || form ? "" : "\"resource\":" + request.body() + ",",
            form ? "GET" : request.method(),
            form
                ? request.path().replace("/_search", "?").substring(1) + request.body()
                : request.path().substring(1),
            condition,
            match);
  }

  private static String header(GeneratedRequest request, String header, String element) {
    int at = request.headers().indexOf(header);
    return at < 0
        ? ""
        : ",\"%s\":\"%s\"".formatted(element, request.headers().get(at + 1).replace("\"", "\\\""));
  }
}
