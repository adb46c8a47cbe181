package example.couplekap.rest;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.PayloadTooLargeException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.r4.model.Bundle;

/** Refuses requests that HAPI FHIR would misread or carry into the database before it failed. */
@Interceptor
public final class RequestScreening {

  private static final Pattern MODIFIER = Pattern.compile(":([^.:]+)");
  private static final Pattern RESOURCE_TYPE = Pattern.compile("[A-Z][A-Za-z]+");
  private static final Pattern NO_TYPE = Pattern.compile("\\s+/");
  private static final String XML_PATCH = "xml-patch";
  private static final String OFFSET = "_offset";

  /** FHIR's modifiers of search parameters and of includes. */
  private static final Set<String> MODIFIERS =
      Set.of(
          "missing",
          "exact",
          "contains",
          "text",
          "not",
          "above",
          "below",
          "in",
          "not-in",
          "of-type",
          "identifier",
          "iterate");

  private final int largestBundle;
  private final BodyElements elements;

  RequestScreening(int largestBundle, BodyElements elements) {
    this.largestBundle = largestBundle;
    this.elements = elements;
  }

  /** Looks at parameters and body before anything is made of them. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void screen(RequestDetails request) {
    request.getParameters().forEach(RequestScreening::screenParameter);
    String contentType =
        String.valueOf(request.getHeader(Constants.HEADER_CONTENT_TYPE)).toLowerCase(Locale.ROOT);
    if (contentType.contains(XML_PATCH)) {
      throw new InvalidRequestException(
          "XML Patch is not offered; send a JSON Patch or a FHIRPath Patch.");
    }
    boolean json = contentType.contains("json");
    if (json || contentType.contains("xml")) {
      byte[] body = request.loadRequestContents();
      BodyText.requireUtf8(body);
      if (json) {
        BodyText.requireClean(body, elements);
      } else {
        BodyText.requireNoDocumentType(body);
        elements.requireFewInXml(body);
      }
    }
  }

  private static void screenParameter(String name, String[] values) {
    for (String value : values) {
      if (value != null && !BodyText.isStorable(value)) {
        throw new InvalidRequestException(
            "The value of the parameter %s holds a character that is never stored."
                .formatted(name));
      }
      if (value != null && NO_TYPE.matcher(value).lookingAt()) {
        throw new InvalidRequestException(
            "The value of the parameter %s names no resource type before its slash."
                .formatted(name));
      }
      if (name.equals(OFFSET) && value != null && value.startsWith("-")) {
        throw new InvalidRequestException("_offset counts from 0.");
      }
    }
    if (!name.startsWith(Constants.PARAM_HAS + ":")) {
      screenModifiers(name);
    }
  }

  private static void screenModifiers(String name) {
    Matcher modifiers = MODIFIER.matcher(name);
    while (modifiers.find()) {
      String modifier = modifiers.group(1);
      if (!MODIFIERS.contains(modifier) && !RESOURCE_TYPE.matcher(modifier).matches()) {
        throw new InvalidRequestException(
            "The modifier :%s of the parameter %s is unknown; FHIR knows %s and resource types."
                .formatted(
                    modifier, name, String.join(", ", MODIFIERS.stream().sorted().toList())));
      }
    }
  }

  /** Bounds the work that one request can ask for. */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void bound(IBaseBundle bundle) {
    int entries = ((Bundle) bundle).getEntry().size();
    if (entries > largestBundle) {
      throw new PayloadTooLargeException(
          "The Bundle has %d entries; send at most %d in one request."
              .formatted(entries, largestBundle));
    }
  }
}
