package example.couplekap.support;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.guide.GuidePackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/** The guide's examples, stored in the server under test under their own ids. */
public final class Examples {

  private static final List<Resource> ALL = store();

  private Examples() {}

  /** A copy of an example that refers only to what the server holds. */
  public static <T extends Resource> T get(Class<T> type, String id) {
    return ALL.stream()
        .filter(type::isInstance)
        .filter(example -> example.getIdPart().equals(id))
        .findFirst()
        .map(example -> type.cast(example.copy()))
        .orElseThrow(() -> new IllegalArgumentException("The guide has no example " + id));
  }

  /** A copy of an example without an id, to be stored as a new resource. */
  public static <T extends Resource> T fresh(Class<T> type, String id) {
    T example = get(type, id);
    example.setId((String) null);
    return example;
  }

  /** All examples but those that are Bundles. */
  public static List<Resource> all() {
    return ALL;
  }

  private static List<Resource> store() {
    try {
      List<Resource> examples =
          GuidePackage.open().examples().stream()
              .filter(example -> !(example instanceof Bundle))
              .toList();
      Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
      examples.forEach(
          example ->
              transaction
                  .addEntry()
                  .setResource(example)
                  .getRequest()
                  .setMethod(HTTPVerb.PUT)
                  .setUrl(example.fhirType() + "/" + example.getIdPart()));
      Answer answer = Http.post("", transaction);
      assertThat(answer.status()).as(answer.body()).isEqualTo(200);
      return examples;
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
