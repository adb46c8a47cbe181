package example.couplekap.rest;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import example.couplekap.support.ProxiedServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What answers tell browsers and caches to do with them. */
class AnswerHeadersTest {

  static Stream<Answer> answers() {
    String organization = Http.create(new Organization().setName("Clinic")).id();
    String patient =
        "/Patient/"
            + Http.create(
                    new Patient()
                        .setManagingOrganization(new Reference("Organization/" + organization)))
                .id();
    String token =
        ProxiedServer.realm()
            .addBackEnd("of-headers-" + UUID.randomUUID(), organization)
            .credentials("system/*.rs")
            .accessToken();
    return Stream.of(
        Http.get(patient),
        Http.get(patient + "/_history"),
        Http.get("/Patient?_id=none"),
        Http.get("/Patient/none"),
        secured(patient, "Authorization", "Bearer " + token),
        secured("/Patient", "Authorization", "Bearer " + token),
        secured("/Patient/none", "Authorization", "Bearer " + token),
        secured(patient));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void nobodyKeepsAnswersOrGuessesWhatTheyAreOrWhatMadeThem(Answer answer) {
    assertThat(answer.headers().allValues("Cache-Control"))
        .singleElement()
        .asString()
        .contains("no-store");
    assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(answer.header("Content-Type")).startsWith(Http.JSON);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(answer.headers().firstValue("Server")).isEmpty();
    assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
  }

  private static Answer secured(String path, String... headers) {
    return Http.sendTo(ProxiedServer.fhir() + path, "GET", BodyPublishers.noBody(), headers);
  }
}
