package example.couplekap.rest;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** A request body has a largest size, however it is sent. */
class BodySizeTest {

  private static final int OVER_THE_LIMIT = 17 * 1024 * 1024;
  private static final String PATIENT = "{\"resourceType\":\"Patient\",\"active\":true}";

  @Test
  void refusesABodyThatSaysItIsTooLarge() {
    assertTooLarge(post(BodyPublishers.ofByteArray(tooLarge())));
  }

  @Test
  void refusesABodyThatTurnsOutTooLarge() {
    assertTooLarge(post(Http.chunked(tooLarge())));
  }

  @Test
  void refusesABodyThatUnpacksToTooMuch() throws IOException {
    byte[] bomb = gzip(tooLarge());

    assertThat(bomb.length).isLessThan(OVER_THE_LIMIT / 100);
    assertTooLarge(post(BodyPublishers.ofByteArray(bomb), "Content-Encoding", "gzip"));
  }

  @Test
  void refusesAListThatIsTooLong() {
    assertHoldsTooMuch(post(BodyPublishers.ofString(patient(5_001))));
  }

  @Test
  void refusesAListThatIsTooLongInXml() {
    String body =
        "<Patient xmlns=\"http://hl7.org/fhir\">%s</Patient>"
            .formatted("<name><family value=\"x\"/></name>".repeat(5_001));

    assertHoldsTooMuch(
        Http.send("POST", "/Patient", BodyPublishers.ofString(body), "Content-Type", Http.XML));
  }

  @Test
  void refusesTooManyElementsHoweverTheyAreNested() {
    String patients =
        Collections.nCopies(26, "{\"resource\":%s}".formatted(patient(4_900))).stream()
            .collect(
                Collectors.joining(
                    ",", "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[", "]}"));

    assertHoldsTooMuch(Http.post("", patients));
  }

  private static String patient(int names) {
    return Collections.nCopies(names, "{\"family\":\"x\"}").stream()
        .collect(Collectors.joining(",", "{\"resourceType\":\"Patient\",\"name\":[", "]}"));
  }

  @Test
  void takesACompressedBody() throws IOException {
    byte[] body = gzip(PATIENT.getBytes(StandardCharsets.UTF_8));

    assertThat(post(BodyPublishers.ofByteArray(body), "Content-Encoding", "gzip").status())
        .isEqualTo(201);
  }

  @Test
  void takesAChunkedBody() {
    assertThat(post(Http.chunked(PATIENT.getBytes(StandardCharsets.UTF_8))).status())
        .isEqualTo(201);
  }

  @Test
  void refusesABodyThatIsNotCompressedAsItSays() {
    Answer answer = post(BodyPublishers.ofString(PATIENT), "Content-Encoding", "gzip");

    assertThat(answer.status()).isEqualTo(400);
  }

  @Test
  void refusesAnEncodingItDoesNotKnow() {
    Answer answer = post(BodyPublishers.ofString(PATIENT), "Content-Encoding", "br");

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.error().getDetails().getText()).contains("gzip");
  }

  private static Answer post(java.net.http.HttpRequest.BodyPublisher body, String... moreHeaders) {
    String[] headers = new String[moreHeaders.length + 2];
    headers[0] = "Content-Type";
    headers[1] = Http.JSON;
    System.arraycopy(moreHeaders, 0, headers, 2, moreHeaders.length);
    return Http.send("POST", "/Patient", body, headers);
  }

  private static void assertTooLarge(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(413);
    assertThat(answer.body()).contains("larger than");
  }

  private static void assertHoldsTooMuch(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(413);
    assertThat(answer.body()).contains("more than");
  }

  private static byte[] tooLarge() {
    byte[] body = new byte[OVER_THE_LIMIT];
    java.util.Arrays.fill(body, (byte) ' ');
    byte[] patient = PATIENT.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(patient, 0, body, body.length - patient.length, patient.length);
    return body;
  }

  private static byte[] gzip(byte[] body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(body);
    }
    return packed.toByteArray();
  }
}
