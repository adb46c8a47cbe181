package example.couplekap.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SMART scopes, read strictly. */
class SmartScopeTest {

  @ParameterizedTest
  @CsvSource({
    "patient/Observation.rs, PATIENT, Observation, rs",
    "user/*.cruds, USER, *, cruds",
    "system/CarePlan.c, SYSTEM, CarePlan, c",
    "patient/*.read, PATIENT, *, rs",
    "user/Encounter.write, USER, Encounter, cud",
    "system/*.*, SYSTEM, *, cruds",
  })
  void aScopeSaysForWhomWhatAndHow(
      String scope, ScopeContext context, String type, String letters) {
    assertThat(SmartScope.of(scope))
        .contains(
            new SmartScope(context, type, Permission.of(letters).orElseThrow(), Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "system/*.cruds",
        "patient/Observation.rs",
        "system/Observation.rs?category=http://terminology.hl7.org/CodeSystem/observation-category|survey"
      })
  void aScopeThatIsWrittenOutIsReadAsTheSame(String scope) {
    assertThat(SmartScope.of(scope)).map(SmartScope::text).contains(scope);
  }

  @Test
  void aCategoryRestrictsIt() {
    String category = "http://terminology.hl7.org/CodeSystem/observation-category|survey";

    assertThat(SmartScope.of("patient/Observation.rs?category=" + category))
        .map(SmartScope::category)
        .contains(Optional.of(category));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "openid",
        "launch/patient",
        "patient/Observation",
        "patient/Observation.",
        "patient/Observation.sr",
        "patient/Observation.rr",
        "patient/Observation.x",
        "patient/observation.rs",
        "Patient/Observation.rs",
        "group/Observation.rs",
        "patient/Observation.rs?",
        "patient/Observation.rs?category=survey",
        "patient/Observation.rs?code=http://loinc.org|1",
        "patient/Observation.rs?category=a|b&status=final",
        "patient/Observation.rs?category=a|b,a|c d",
        " patient/Observation.rs",
      })
  void whatIsNotUnderstoodGrantsNothing(String scope) {
    assertThat(SmartScope.of(scope)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "user/CarePlan.rs, READ, CarePlan, true",
    "user/CarePlan.rs, SEARCH, CarePlan, true",
    "user/CarePlan.rs, UPDATE, CarePlan, false",
    "user/CarePlan.rs, READ, Encounter, false",
    "user/*.c, CREATE, Encounter, true",
    "user/*.c, READ, Encounter, false",
  })
  void itGrantsWhatItNames(String scope, Permission permission, String type, boolean granted) {
    assertThat(SmartScope.of(scope).orElseThrow().grants(permission, type)).isEqualTo(granted);
  }
}
