package example.couplekap.access.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.CoupleInCare;
import example.couplekap.support.Http;
import example.couplekap.support.KeycloakUnderTest;
import example.couplekap.support.SecuredServer;
import example.couplekap.support.SecuredServer.Bearer;
import example.couplekap.support.TestRealm;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What each of six grants allows on each of ten types, by the running server: c, r, u, d and s
 * where the server does not refuse the interaction as such.
 */
class ScopeMatrixTest {

  private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

  private static final List<String> TYPES =
      List.of(
          "Patient",
          "CarePlan",
          "Encounter",
          "MedicationAdministration",
          "RelatedPerson",
          "Consent",
          "QuestionnaireResponse",
          "Observation",
          "Practitioner",
          "Questionnaire");

  private static final String EXPECTED =
      """
                               patient/*.rs patient/*.cruds user/T.r user/T.cud system/*.rs system/*.cruds
      Patient                  rs           rs              r        cud        rs          cruds
      CarePlan                 rs           rs              r        cud        rs          cruds
      Encounter                rs           rs              r        cud        rs          cruds
      MedicationAdministration rs           rs              r        cud        rs          cruds
      RelatedPerson            rs           rs              r        cud        rs          cruds
      Consent                  rs           crus            r        cud        rs          cruds
      QuestionnaireResponse    rs           crus            r        cud        rs          cruds
      Observation              rs           rs              r        cud        rs          cruds
      Practitioner             rs           rs              r        -          rs          cruds
      Questionnaire            rs           rs              rs       rs         rs          cruds
      """;

  @Test
  void eachGrantAllowsWhatTheTableSays() {
    Map<String, Bearer> grants = grants();
    List<String> rows = new ArrayList<>();
    rows.add(String.join(" ", grants.keySet()));
    for (String type : TYPES) {
      rows.add(
          type
              + " "
              + grants.values().stream()
                  .map(caller -> allowed(caller, type))
                  .collect(Collectors.joining(" ")));
    }

    assertThat(rows)
        .containsExactlyElementsOf(
            EXPECTED.lines().map(line -> line.strip().replaceAll(" +", " ")).toList());
  }

  private static Map<String, Bearer> grants() {
    CoupleInCare couple = CoupleInCare.store();
    TestRealm realm = KeycloakUnderTest.development();
    String name = UUID.randomUUID().toString().substring(0, 8);
    realm.addPatient("patient-" + name, couple.a());
    String therapist = couple.therapist().replaceFirst(".*/", "");
    realm.addPractitioner("clinician-" + name, therapist, couple.organizations().get(0));
    Map<String, String> tokens = new LinkedHashMap<>();
    for (String scope : List.of("patient/*.rs", "patient/*.cruds")) {
      tokens.put(
          scope,
          realm.portalApp().login("patient-" + name, "openid fhirUser " + scope).accessToken());
    }
    for (String letters : List.of("r", "cud")) {
      String scopes =
          TYPES.stream()
              .filter(type -> !type.equals("Questionnaire"))
              .map(type -> " user/" + type + "." + letters)
              .collect(Collectors.joining());
      tokens.put(
          "user/T." + letters,
          realm.ehrApp().login("clinician-" + name, "openid fhirUser" + scopes).accessToken());
    }
    var backEnd = realm.addBackEnd("matrix-" + name, couple.organizations().get(0));
    for (String scope : List.of("system/*.rs", "system/*.cruds")) {
      tokens.put(scope, backEnd.credentials(scope).accessToken());
    }
    Map<String, Bearer> callers = new LinkedHashMap<>();
    tokens.forEach((grant, token) -> callers.put(grant, SecuredServer.as(token)));
    return callers;
  }

  private static String allowed(Bearer caller, String type) {
    String body = "{\"resourceType\":\"%s\",\"id\":\"%s\"}".formatted(type, NOBODY);
    String one = "/" + type + "/" + NOBODY;
    StringBuilder letters = new StringBuilder();
    add(letters, "c", caller, "POST", "/" + type, body.replace(",\"id\":\"" + NOBODY + "\"", ""));
    add(letters, "r", caller, "GET", one, "");
    add(letters, "u", caller, "PUT", one, body);
    add(letters, "d", caller, "DELETE", one, "");
    add(letters, "s", caller, "GET", "/" + type + "?_count=1", "");
    return letters.isEmpty() ? "-" : letters.toString();
  }

  private static void add(
      StringBuilder letters,
      String letter,
      Bearer caller,
      String method,
      String path,
      String body) {
    Answer answer =
        caller.send(
            method,
            path,
            body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body),
            "Content-Type",
            Http.JSON);
    assertThat(answer.status()).as(method + " " + path).isLessThan(500).isNotEqualTo(401);
    if (!answer.body().contains("The scopes of this token")) {
      letters.append(letter);
    } else {
      assertThat(answer.status()).isEqualTo(403);
    }
  }
}
