package example.couplekap.access.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.access.Chart;
import example.couplekap.support.Answer;
import example.couplekap.support.CoupleInCare;
import example.couplekap.support.SecuredServer.Bearer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Encounter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which charts a token reaches: one's own, those one treats, those one's hospital keeps. */
class ChartReachTest {

  private static CoupleInCare couple;
  private static Callers callers;

  @BeforeAll
  static void store() {
    couple = CoupleInCare.store();
    callers = Callers.of(couple);
  }

  @TestFactory
  Stream<DynamicTest> eachCallerReachesTheseCharts() {
    Map<String, Bearer> all =
        Map.of(
            "partner A", callers.partnerA(),
            "partner B", callers.partnerB(),
            "the therapist", callers.therapist(),
            "the prescriber of A", callers.prescriber(),
            "the hospital of A", callers.hospitalOfA(),
            "the hospital of B", callers.hospitalOfB());
    Map<String, Set<String>> expected =
        Map.of(
            "partner A", Set.of(couple.a()),
            "partner B", Set.of(couple.b()),
            "the therapist", Set.of(couple.a(), couple.b()),
            "the prescriber of A", Set.of(couple.a()),
            "the hospital of A", Set.of(couple.a()),
            "the hospital of B", Set.of(couple.b()));
    return all.entrySet().stream()
        .flatMap(
            caller ->
                Stream.of("Patient", "CarePlan", "Encounter")
                    .map(
                        type ->
                            DynamicTest.dynamicTest(
                                caller.getKey() + " finds " + type,
                                () ->
                                    assertThat(patients(caller.getValue().get("/" + type)))
                                        .isEqualTo(expected.get(caller.getKey())))));
  }

  @Test
  void anotherChartIsNotThere() {
    String plan = couple.record(CarePlan.class, couple.b());
    String session = couple.record(Encounter.class, couple.b());
    for (Bearer caller : List.of(callers.partnerA(), callers.prescriber(), callers.hospitalOfA())) {
      for (String path :
          List.of(
              "/Patient/" + couple.b(),
              "/" + plan,
              "/" + session,
              "/" + session + "/_history/1",
              "/" + session + "/_history",
              "/" + plan + "/$kap-course",
              "/" + plan + "/$kap-status")) {
        Answer answer = caller.get(path);
        assertThat(answer.status()).as(path + answer.body()).isEqualTo(404);
      }
    }
  }

  @Test
  void whatDoesNotExistIsAnsweredAlike() {
    String session = couple.record(Encounter.class, couple.b());
    String nobody = "Encounter/00000000-0000-4000-8000-000000000000";
    for (String suffix : List.of("", "/_history/1", "/_history", "/_history/7")) {
      Answer hidden = callers.hospitalOfA().get("/" + session + suffix);
      Answer missing = callers.hospitalOfA().get("/" + nobody + suffix);
      assertThat(hidden.status()).isEqualTo(missing.status());
      assertThat(hidden.body().replace(session, nobody)).isEqualTo(missing.body());
    }
  }

  private static Set<String> patients(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.bundle().getTotal()).isEqualTo(answer.bundle().getEntry().size());
    return answer.bundle().getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .flatMap(record -> Chart.patientOf(record).stream())
        .collect(Collectors.toSet());
  }
}
