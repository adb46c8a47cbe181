package example.couplekap.support;

import java.net.URI;

/**
 * A copy of the server under test as it runs in production, on the same database: clients come
 * through a reverse proxy, one web app may use it, and it accepts no development tokens. Its
 * realm's connection can be cut. Started once for all test classes of a JVM.
 */
public final class ProxiedServer {

  private static final ReverseProxy PROXY = new ReverseProxy();
  private static final WebApp APP = new WebApp();
  private static final CutConnection TO_PROVIDER =
      new CutConnection(URI.create(KeycloakUnderTest.root()));
  private static final TestRealm REALM =
      KeycloakUnderTest.newRealm("proxied", TO_PROVIDER.root(), PROXY.fhir());
  private static final SmartClient EHR_APP = REALM.ehrAppWithNewKey();
  private static final ServerUnderTest.SecondCopy COPY =
      ServerUnderTest.startSecondCopy(
          "--kap.access.issuer=" + REALM.issuer(),
          "--kap.rest.public-url=" + PROXY.fhir() + "/",
          "--kap.rest.allowed-origins=" + APP.origin());

  static {
    PROXY.forwardTo(COPY.fhir().replaceFirst("/fhir$", ""));
  }

  private ProxiedServer() {}

  /** The address of its FHIR endpoint as its clients know it. */
  public static String publicUrl() {
    return PROXY.fhir();
  }

  /** The address of its FHIR endpoint behind the proxy. */
  public static String fhir() {
    return COPY.fhir();
  }

  /** The realm that issues its tokens. */
  public static TestRealm realm() {
    return REALM;
  }

  /** The app of clinicians, with a key that its realm knows. */
  public static SmartClient ehrApp() {
    return EHR_APP;
  }

  /** Its connection to the identity provider. */
  public static CutConnection connectionToProvider() {
    return TO_PROVIDER;
  }

  /** The app whose origin it allows. */
  public static WebApp app() {
    return APP;
  }
}
