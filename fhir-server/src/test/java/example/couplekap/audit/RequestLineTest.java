package example.couplekap.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a request says of itself, before anybody has looked whether it is right. */
class RequestLineTest {

  @ParameterizedTest
  @CsvSource({
    "GET,Patient/1,read,Patient,1,,",
    "HEAD,Patient/1,read,Patient,1,,",
    "GET,Patient/1/_history,history-instance,Patient,1,,",
    "GET,Patient/1/_history/2,vread,Patient,1,2,",
    "GET,Patient/_history,history-type,Patient,,,",
    "GET,_history,history-system,,,,",
    "GET,Patient,search-type,Patient,,,",
    "GET,Patient?name=x,search-type,Patient,,,",
    "POST,Patient/_search,search-type,Patient,,,",
    "POST,_search,search-system,,,,",
    "GET,?_getpages=x,search-type,,,,",
    "GET,?_type=Patient,search-system,,,,",
    "POST,,transaction,,,,",
    "POST,Patient,create,Patient,,,",
    "PUT,Patient/1,update,Patient,1,,",
    "PUT,Patient?identifier=x,update,Patient,,,",
    "PATCH,Patient/1,patch,Patient,1,,",
    "DELETE,Patient/1,delete,Patient,1,,",
    "GET,Patient/1/$everything,operation,Patient,1,,$everything",
    "POST,Patient/$validate,operation,Patient,,,$validate",
    "POST,$validate,operation,,,,$validate",
    "BREW,Patient/1,operation,Patient,1,,",
    "GET,no/such/thing,search-system,,,,"
  })
  void aRequestTellsWhatItAsks(
      String method,
      String url,
      String interaction,
      String type,
      String id,
      String version,
      String operation) {
    RequestLine line = RequestLine.of(method, url == null ? "" : url);

    assertThat(line.interaction().code()).isEqualTo(interaction);
    assertThat(line.type().orElse(null)).isEqualTo(type);
    assertThat(line.id().orElse(null)).isEqualTo(id);
    assertThat(line.version().orElse(null)).isEqualTo(version);
    assertThat(line.operation().orElse(null)).isEqualTo(operation);
  }

  @Test
  void patientsAreNamedInTheAddressOrInCriteria() {
    assertThat(patients("Patient/1")).containsExactly("1");
    assertThat(patients("Observation/1")).isEmpty();
    assertThat(patients("Observation?patient=1,Patient/2&subject=Patient/3"))
        .containsExactly("1", "2", "3");
    assertThat(patients("Observation?subject:Patient=4")).containsExactly("4");
    assertThat(patients("Observation?patient=https://a.example/fhir/Patient/5"))
        .containsExactly("5");
    assertThat(patients("Patient?_id=6")).containsExactly("6");
    assertThat(patients("Observation?_id=7")).isEmpty();
    assertThat(patients("Observation?subject=Group/8")).isEmpty();
    assertThat(patients("Observation?patient.name=x")).isEmpty();
    assertThat(patients("AuditEvent?entity=Patient/9&entity=Observation/10")).containsExactly("9");
    assertThat(patients("Observation?patient=%s")).isEmpty();
  }

  private static Set<String> patients(String url) {
    return RequestLine.of("GET", url).patients();
  }

  @Test
  void itsTextHoldsNoToken() {
    RequestLine line =
        RequestLine.of(
            "GET",
            "Patient",
            Map.of("name", new String[] {"a b"}, "access_token", new String[] {"secret"}));

    assertThat(line.text()).isEqualTo("Patient?access_token=&name=a%20b");
  }
}
