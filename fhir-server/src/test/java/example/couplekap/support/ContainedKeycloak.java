package example.couplekap.support;

import java.time.Duration;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.MountableFile;

/** Keycloak's own image with the provider of this project, where there is a container engine. */
final class ContainedKeycloak {

  private static final String IMAGE = "quay.io/keycloak/keycloak:26.7.3";
  private static final int PORT = 8080;

  /** It takes in the provider and imports a realm of some 350 scopes first. */
  private static final Duration LONGEST_START = Duration.ofMinutes(5);

  private ContainedKeycloak() {}

  /** Starts it and returns its address. It is removed when this JVM has ended. */
  @SuppressWarnings("resource")
  static String start() {
    GenericContainer<?> keycloak =
        new GenericContainer<>(IMAGE)
            .withExposedPorts(PORT)
            .withEnv("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakAdministration.USER)
            .withEnv("KC_BOOTSTRAP_ADMIN_PASSWORD", KeycloakAdministration.PASSWORD)
            .withEnv(RealmFile.SETTINGS)
            .withCopyFileToContainer(
                MountableFile.forHostPath(RealmFile.MODULE.resolve("keycloak-smart.jar")),
                "/opt/keycloak/providers/keycloak-smart.jar")
            .withCopyToContainer(
                Transferable.of(RealmFile.development("couple-kap").json()),
                "/opt/keycloak/data/import/couple-kap.json")
            .withCommand(
                "start-dev",
                "--import-realm",
                "--cache=local",
                "--health-enabled=true",
                "--http-management-health-enabled=false",
                KeycloakUnderTest.WITHOUT_FEATURES)
            .waitingFor(
                Wait.forHttp("/health/ready").forPort(PORT).withStartupTimeout(LONGEST_START));
    keycloak.start();
    return "http://" + keycloak.getHost() + ":" + keycloak.getMappedPort(PORT);
  }
}
