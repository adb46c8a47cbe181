package example.couplekap.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/**
 * HL7's validator is used again and again although it keeps state: what it finds must not depend on
 * what it judged before.
 */
class ReusedValidatorTest {

  private static final int ROUNDS = 3;

  @Test
  void findsWhatAFreshOneFindsInWhateverOrder() {
    Map<String, Resource> resources = Judging.everything();
    Map<String, List<Finding>> fresh = new LinkedHashMap<>();
    resources.forEach((name, resource) -> fresh.put(name, judge(newValidator(), resource)));
    ResourceValidator reused = newValidator();
    List<String> names = new ArrayList<>(resources.keySet());
    Random random = new Random(20);

    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(names, random);
      for (String name : names) {
        assertThat(judge(reused, resources.get(name))).as(name).isEqualTo(fresh.get(name));
      }
    }
  }

  @Test
  void findsTheSameInManyThreads() {
    Map<String, Resource> resources = Judging.everything();
    ResourceValidator validator = newValidator();
    Map<String, List<Finding>> alone = new LinkedHashMap<>();
    resources.forEach((name, resource) -> alone.put(name, judge(validator, resource)));
    List<String> names = new ArrayList<>(resources.keySet());
    names.addAll(resources.keySet());
    Collections.shuffle(names, new Random(7));

    assertThat(names.parallelStream())
        .allSatisfy(
            name -> assertThat(judge(validator, resources.get(name))).isEqualTo(alone.get(name)));
  }

  private static ResourceValidator newValidator() {
    return new ResourceValidator(Judging.GUIDE.definitions(), Judging.GUIDE.rules());
  }

  private static List<Finding> judge(ResourceValidator validator, Resource resource) {
    ResourceJudge judge = new ResourceJudge(Judging.GUIDE.selection(), validator);
    return judge.judge(resource, CourseLookup.none());
  }
}
