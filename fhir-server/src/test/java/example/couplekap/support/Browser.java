package example.couplekap.support;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A person at a browser: keeps cookies, follows redirections, fills in Keycloak's login form and
 * agrees on its consent screen. It keeps cookies that are for secure connections too, as browsers
 * do for loopback addresses.
 */
public final class Browser {

  private static final int MOST_PAGES = 10;
  private static final Pattern LOGIN_FORM =
      Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"", Pattern.DOTALL);
  private static final Pattern CONSENT_FORM =
      Pattern.compile("<form[^>]*action=\"([^\"]+/login-actions/consent[^\"]*)\"", Pattern.DOTALL);
  private static final Pattern CONSENT_CODE = Pattern.compile("name=\"code\" value=\"([^\"]*)\"");

  private final String user;
  private final String password;
  private final Map<String, String> cookies = new LinkedHashMap<>();

  /** A browser without a session, used by somebody who will log in with these. */
  public Browser(String user, String password) {
    this.user = user;
    this.password = password;
  }

  /**
   * Goes to an address, and from there on to where the app is sent its answer.
   *
   * @param end what the address of the app begins with
   * @return the app's answer, or the page on which it went no further
   */
  public AuthorizationAnswer visit(String address, String end) {
    URI at = URI.create(address);
    Answer answer = get(at);
    boolean loggedIn = false;
    for (int pages = 0; pages < MOST_PAGES; pages++) {
      Optional<String> location = answer.headers().firstValue("Location");
      Matcher login = LOGIN_FORM.matcher(answer.body());
      Matcher consent = CONSENT_FORM.matcher(answer.body());
      if (location.isPresent()) {
        if (location.get().startsWith(end)) {
          return new AuthorizationAnswer(Form.ofAddress(location.get()).fields(), answer);
        }
        at = at.resolve(location.get());
        answer = get(at);
      } else if (login.find() && !loggedIn) {
        loggedIn = true;
        at = action(at, login);
        answer = post(at, Map.of("username", user, "password", password));
      } else if (consent.find()) {
        Matcher code = CONSENT_CODE.matcher(answer.body());
        at = action(at, consent);
        answer = post(at, Map.of("accept", "Yes", "code", code.find() ? code.group(1) : ""));
      } else {
        return new AuthorizationAnswer(Map.of(), answer);
      }
    }
    throw new AssertionError("No end after " + MOST_PAGES + " pages: " + answer);
  }

  /** Its session at the identity provider, as cookies for another browser on this host. */
  public List<String> session(TestRealm realm) {
    String path = URI.create(realm.issuer()).getPath() + "/";
    return cookies.entrySet().stream()
        .map(cookie -> "%s=%s; Path=%s".formatted(cookie.getKey(), cookie.getValue(), path))
        .toList();
  }

  private static URI action(URI page, Matcher form) {
    return page.resolve(form.group(1).replace("&amp;", "&"));
  }

  private Answer get(URI address) {
    return keepCookies(
        Http.sendTo(address.toString(), "GET", BodyPublishers.noBody(), "Cookie", cookieHeader()));
  }

  private Answer post(URI address, Map<String, String> fields) {
    return keepCookies(Form.of(fields).post(address.toString(), "Cookie", cookieHeader()));
  }

  private String cookieHeader() {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private Answer keepCookies(Answer answer) {
    for (String header : answer.headers().allValues("Set-Cookie")) {
      String[] pair = header.split(";", 2)[0].split("=", 2);
      if (header.contains("Max-Age=0")) {
        cookies.remove(pair[0]);
      } else {
        cookies.put(pair[0], pair[1]);
      }
    }
    return answer;
  }
}
