package example.couplekap.support;

import java.util.Optional;
import org.testcontainers.DockerClientFactory;

/**
 * A real Keycloak with the realm of this project, started once for all test classes of a JVM:
 *
 * <ol>
 *   <li>the one at {@code KAP_TEST_KEYCLOAK}, whose administrator's name and password are {@code
 *       KAP_TEST_KEYCLOAK_ADMIN} and {@code KAP_TEST_KEYCLOAK_PASSWORD}; its Keycloak needs this
 *       project's provider;
 *   <li>else one in a container, where there is an engine;
 *   <li>else the distribution that the build unpacked.
 * </ol>
 *
 * <p>There is always one of them: without a Keycloak, tests fail.
 */
public final class KeycloakUnderTest {

  /** The FHIR server for which its tokens are. */
  public static final String FHIR_BASE_URL = "https://records.couple-kap.example/fhir";

  /** The password of all users. */
  public static final String PASSWORD = "development-only";

  /** The option of its build that leaves out other ways to a token; its image has it too. */
  static final String WITHOUT_FEATURES = "--features-disabled=device-flow,ciba,organization";

  private static final KeycloakAdministration ADMINISTRATION = start();
  private static final TestRealm DEVELOPMENT =
      ADMINISTRATION.realm("couple-kap", RealmFile::development);
  private static final TestRealm PRODUCTION =
      ADMINISTRATION.realm("couple-kap-production", RealmFile::production);

  private KeycloakUnderTest() {}

  private static KeycloakAdministration start() {
    Optional<String> given = Optional.ofNullable(System.getenv("KAP_TEST_KEYCLOAK"));
    if (given.isPresent()) {
      return new KeycloakAdministration(
          given.get(),
          System.getenv("KAP_TEST_KEYCLOAK_ADMIN"),
          System.getenv("KAP_TEST_KEYCLOAK_PASSWORD"));
    }
    String root =
        DockerClientFactory.instance().isDockerAvailable()
            ? ContainedKeycloak.start()
            : EmbeddedKeycloak.start();
    return new KeycloakAdministration(
        root, KeycloakAdministration.USER, KeycloakAdministration.PASSWORD);
  }

  /** The realm with the development additions: their users, keys and mark. */
  public static TestRealm development() {
    return DEVELOPMENT;
  }

  /**
   * The realm as it is meant for production, without users and keys. Of its data scopes there are
   * those for all types, and those of users for Patient.
   */
  public static TestRealm production() {
    return PRODUCTION;
  }

  /** Another realm of production's shape. */
  public static TestRealm newRealm(String name) {
    return ADMINISTRATION.newRealm(RealmFile.production(name));
  }

  /**
   * Another realm of production's shape, at another address than its Keycloak.
   *
   * @param root the address under which it issues tokens; it has to lead to this Keycloak
   * @param fhirBaseUrl the FHIR server for which its tokens are
   */
  static TestRealm newRealm(String name, String root, String fhirBaseUrl) {
    return ADMINISTRATION.newRealm(RealmFile.production(name).at(root), root, fhirBaseUrl);
  }

  /** The address of Keycloak. */
  static String root() {
    return ADMINISTRATION.root();
  }
}
