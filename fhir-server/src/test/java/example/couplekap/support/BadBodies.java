package example.couplekap.support;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Bodies of a Patient with something wrong, each by the name of what that is. */
public final class BadBodies {

  /** A name in the bodies, which may not appear in the log. */
  public static final String SECRET = "Zzyzxsecret";

  private static final int DEEP = 10_000;
  private static final String JSON_START =
      "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"%s\"}]".formatted(SECRET);
  private static final String XML_START =
      "<Patient xmlns=\"http://hl7.org/fhir\"><name><family value=\"%s\"/></name>"
          .formatted(SECRET);

  private BadBodies() {}

  /**
   * A request body.
   *
   * @param contentType its content type
   * @param text its bytes, each as one character
   */
  public record Body(String contentType, String text) {

    /** The bytes to send. */
    public byte[] bytes() {
      return text.getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  /** All of them. */
  public static Map<String, Body> all() {
    Map<String, Body> bodies = new LinkedHashMap<>();
    json(bodies);
    values(bodies);
    xml(bodies);
    bodies.put("plain text", body("text/plain", JSON_START + "}"));
    bodies.put("XML sent as JSON", body(Http.JSON, XML_START + "</Patient>"));
    bodies.put("JSON sent as XML", body(Http.XML, JSON_START + "}"));
    return bodies;
  }

  private static void json(Map<String, Body> bodies) {
    bodies.put("nothing", body(Http.JSON, ""));
    bodies.put("an array", body(Http.JSON, "[]"));
    bodies.put("no resource type", body(Http.JSON, "{}"));
    bodies.put("another resource type", body(Http.JSON, "{\"resourceType\":\"Flavour\"}"));
    bodies.put("JSON that stops", body(Http.JSON, JSON_START + ","));
    bodies.put("JSON with a tail", body(Http.JSON, JSON_START + "} {"));
    bodies.put("an unknown element", member("\"flavour\":\"x\""));
    bodies.put("an unknown element inside", member("\"contact\":[{\"flavour\":\"x\"}]"));
    bodies.put("a key twice", member("\"active\":true,\"active\":false"));
    bodies.put(
        "deeply nested extensions",
        member(
            "\"extension\":"
                + "[{\"url\":\"http://x.example\",\"extension\":".repeat(DEEP)
                + "[]"
                + "}]".repeat(DEEP)));
    bodies.put("deeply nested arrays", member("\"a\":" + "[".repeat(DEEP) + "]".repeat(DEEP)));
    bodies.put("open arrays", body(Http.JSON, "[".repeat(DEEP)));
    bodies.put("bytes that are no UTF-8", member("\"language\":\"\u00ff\""));
  }

  private static void values(Map<String, Body> bodies) {
    bodies.put("an object for a date", member("\"birthDate\":{\"a\":1}"));
    bodies.put("a number for a boolean", member("\"active\":1"));
    bodies.put("a text for a boolean", member("\"active\":\"perhaps\""));
    bodies.put("a day that does not exist", member("\"birthDate\":\"2021-13-45\""));
    bodies.put("a word for a date", member("\"birthDate\":\"yesterday\""));
    bodies.put("a code outside its list", member("\"gender\":\"purple\""));
    bodies.put("an object for an array of strings", member("\"identifier\":\"x\""));
    bodies.put("U+0000", member("\"language\":\"a\\u0000b\""));
    bodies.put("U+0000 in a name", member("\"contact\":[{\"name\":{\"text\":\"\\u0000\"}}]"));
    bodies.put("half a surrogate pair", member("\"language\":\"a\\ud800b\""));
  }

  private static void xml(Map<String, Body> bodies) {
    bodies.put("XML that stops", body(Http.XML, XML_START + "<name>"));
    bodies.put("an unknown XML element", xml("<flavour value=\"x\"/>"));
    bodies.put(
        "deeply nested XML",
        xml("<extension url=\"x\">".repeat(DEEP) + "</extension>".repeat(DEEP)));
    bodies.put(
        "an external entity",
        doctype("<!ENTITY x SYSTEM \"file:///etc/passwd\">", "<language value=\"&x;\"/>"));
    bodies.put(
        "an external DTD",
        body(
            Http.XML,
            "<!DOCTYPE p SYSTEM \"http://127.0.0.1:1/x.dtd\">" + XML_START + "</Patient>"));
    StringBuilder entities = new StringBuilder("<!ENTITY a \"aaaaaaaaaa\">");
    for (char name = 'b'; name < 'k'; name++) {
      String inner = ("&" + (char) (name - 1) + ";").repeat(10);
      entities.append("<!ENTITY ").append(name).append(" \"").append(inner).append("\">");
    }
    bodies.put("an entity bomb", doctype(entities.toString(), "<language value=\"&j;\"/>"));
  }

  private static Body doctype(String entities, String element) {
    return body(Http.XML, "<!DOCTYPE p [" + entities + "]>" + XML_START + element + "</Patient>");
  }

  private static Body member(String member) {
    return body(Http.JSON, JSON_START + "," + member + "}");
  }

  private static Body xml(String element) {
    return body(Http.XML, XML_START + element + "</Patient>");
  }

  private static Body body(String contentType, String text) {
    return new Body(contentType, text);
  }
}
