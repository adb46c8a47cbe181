package example.couplekap.validation.enforcement;

import example.couplekap.guide.GuidePackage;
import example.couplekap.validation.CourseLookup;
import example.couplekap.validation.Validation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges one of the guide's examples of each profile, so that the first client need not wait. */
final class WarmUp {

  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

  private final GuidePackage guide;
  private final Validation validation;

  WarmUp(GuidePackage guide, Validation validation) {
    this.guide = guide;
    this.validation = validation;
  }

  void run() {
    long start = System.nanoTime();
    Collection<Resource> examples = onePerProfile();
    examples.parallelStream()
        .forEach(example -> validation.judge().judge(example, CourseLookup.none()));
    LOG.info(
        "Warmed {} profiles in {} ms", examples.size(), (System.nanoTime() - start) / 1_000_000);
  }

  private Collection<Resource> onePerProfile() {
    Map<String, Resource> examples = new LinkedHashMap<>();
    for (Resource example : guide.examples()) {
      if (!(example instanceof Bundle)) {
        String key =
            example.getMeta().getProfile().stream()
                .map(CanonicalType::getValue)
                .findFirst()
                .orElse(example.fhirType());
        examples.putIfAbsent(key, example);
      }
    }
    return examples.values();
  }
}
