package example.couplekap.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import example.couplekap.support.ServerUnderTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * What holds of the containers without an engine to run them: each shows its health, can change
 * nothing of itself, and is told its secrets by files.
 */
class ComposeTest {

  private static final int NOT_FOUND = 127;
  private static final Path DOCKER = Path.of("..", "docker");
  private static final Path COMPOSE = DOCKER.resolve("compose.yaml");
  private static final Path SCALE = DOCKER.resolve("compose.scale.yaml");
  private static final Path BALANCER = DOCKER.resolve("balancer/haproxy.cfg");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)");
  private static final Pattern USER = Pattern.compile("(?m)^USER (.+)$");
  private static final Map<String, Object> FILE = map(read(COMPOSE));
  private static final Map<String, Object> SCALED = merged(FILE, map(read(SCALE)));

  @TempDir private Path folder;

  @Test
  void composeAcceptsIt() throws IOException, InterruptedException {
    assumeTrue(
        exitStatus(Map.of(), "docker", "compose", "version") == 0,
        "Docker Compose is not installed here: whether it accepts compose.yaml was not tried");
    Map<String, String> settings =
        variables().stream().collect(Collectors.toMap(name -> name, name -> "https://x.example"));
    settings.put("KAP_SECRETS", folder.toString());
    settings.put("KAP_COPIES", "3");
    for (String secret : map(FILE.get("secrets")).keySet()) {
      Files.writeString(folder.resolve(secret), "secret");
    }
    String[] config = {"docker", "compose", "--file", COMPOSE.toString(), "config", "--quiet"};
    String[] scaled = {
      "docker",
      "compose",
      "--file",
      COMPOSE.toString(),
      "--file",
      SCALE.toString(),
      "config",
      "--quiet"
    };

    assertThat(exitStatus(settings, config)).isZero();
    assertThat(exitStatus(settings, scaled)).isZero();
    assertThat(exitStatus(Map.of(), config)).as("without its variables").isNotZero();
  }

  @Test
  void theBalancerAcceptsItsConfiguration() throws IOException, InterruptedException {
    assumeTrue(
        exitStatus(Map.of(), "haproxy", "-v") == 0,
        "HAProxy is not installed here: whether it accepts haproxy.cfg was not tried");

    assertThat(exitStatus(Map.of(), "haproxy", "-c", "-f", BALANCER.toString())).isZero();
  }

  @Test
  void theBalancerGivesRequestsToReadyCopies() throws IOException {
    String configuration = Files.readString(BALANCER);
    String readiness = "GET /actuator/health/readiness";

    assertThat(strings(map(service("server").get("healthcheck")).get("test")).get(3))
        .contains("/dev/tcp/127.0.0.1/8080", readiness);
    assertThat(configuration).contains("option httpchk " + readiness, "server:8080");
    assertThat(service("server")).doesNotContainKey("ports").containsKey("deploy");
  }

  static Stream<String> services() {
    return map(SCALED.get("services")).keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("services")
  void everyServiceShowsItsHealthAndWaitsForThatOfOthers(String name) {
    Map<String, Object> service = service(name);

    assertThat(map(service.get("healthcheck"))).containsKeys("test", "interval", "retries");
    if (service.containsKey("depends_on")) {
      assertThat(map(service.get("depends_on")).values())
          .allSatisfy(
              other -> assertThat(map(other)).containsEntry("condition", "service_healthy"));
    }
  }

  @ParameterizedTest
  @MethodSource("services")
  void everyServiceIsWithoutRightsAndReadOnly(String name) throws IOException {
    Map<String, Object> service = service(name);

    assertThat(service).containsEntry("read_only", true);
    assertThat(service.get("cap_drop")).isEqualTo(List.of("ALL"));
    assertThat(service.get("security_opt")).isEqualTo(List.of("no-new-privileges:true"));
    assertThat(service).doesNotContainKey("privileged");
    assertThat(user(service)).isNotIn("root", "0", "");
  }

  @ParameterizedTest
  @MethodSource("services")
  void secretsComeFromFiles(String name) {
    assertThat(map(service(name).getOrDefault("environment", Map.of())).keySet())
        .noneMatch(variable -> variable.matches(".*(PASSWORD|SECRET|TOKEN)"));
    assertThat(map(FILE.get("secrets")).values())
        .allSatisfy(secret -> assertThat(map(secret)).containsOnlyKeys("file"));
  }

  @Test
  void theDatabaseIsReachedByTheOthersOnly() {
    assertThat(service("database"))
        .doesNotContainKey("ports")
        .containsEntry("networks", List.of("inside"));
    assertThat(map(map(FILE.get("networks")).get("inside"))).containsEntry("internal", true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"keycloak", "balancer"})
  void thePortsOfOthersAreForAProxyOnTheSameMachine(String name) {
    assertThat(strings(service(name).get("ports"))).allMatch(port -> port.startsWith("127.0.0.1:"));
  }

  @Test
  void theBalancerTakesTheServersPort() {
    assertThat(strings(service("balancer").get("ports")))
        .isEqualTo(strings(map(map(FILE.get("services")).get("server")).get("ports")));
  }

  @Test
  void whatAnOperatorHasToSetIsDocumented() throws IOException {
    String page = Files.readString(DOCKER.resolve("README.md"));

    assertThat(variables()).isNotEmpty().allMatch(page::contains);
    assertThat(map(FILE.get("secrets")).keySet()).allMatch(page::contains);
  }

  @Test
  void keycloakIsTheOneOfTheTests() throws IOException {
    Matcher version =
        Pattern.compile("<keycloak.version>(.*)</")
            .matcher(Files.readString(Path.of("../pom.xml")));

    assertThat(version.find()).isTrue();
    assertThat(Files.readString(DOCKER.resolve("keycloak/Dockerfile")).lines())
        .filteredOn(line -> line.startsWith("FROM"))
        .allMatch(line -> line.contains("keycloak:" + version.group(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"database/keycloak.sh", "keycloak/start.sh"})
  void scriptsAreWellFormed(String script) throws IOException, InterruptedException {
    assertThat(exitStatus(Map.of(), "bash", "-n", DOCKER.resolve(script).toString())).isZero();
  }

  @Test
  void theServersHealthCheckTellsAReadyServerFromOthers() throws IOException, InterruptedException {
    HttpServer unready =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    unready.createContext("/", exchange -> exchange.sendResponseHeaders(503, -1));
    unready.start();
    int port = unready.getAddress().getPort();
    try {
      assertThat(healthCheck(URI.create(ServerUnderTest.root()).getPort())).isZero();
      assertThat(healthCheck(port)).as("of a server that is not ready").isNotZero();
    } finally {
      unready.stop(0);
    }
    assertThat(healthCheck(port)).as("where nobody listens").isNotZero();
  }

  private static int healthCheck(int port) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(strings(map(service("server").get("healthcheck")).get("test")));
    assertThat(command.remove(0)).isEqualTo("CMD");
    return exitStatus(
        Map.of(),
        command.stream()
            .map(part -> part.replace("/127.0.0.1/8080", "/127.0.0.1/" + port))
            .toArray(String[]::new));
  }

  /** The user of a service, or of its image. */
  private static String user(Map<String, Object> service) throws IOException {
    if (service.containsKey("user")) {
      return service.get("user").toString();
    }
    String image = map(service.get("build")).get("dockerfile").toString();
    return USER.matcher(Files.readString(DOCKER.resolveSibling(image)))
        .results()
        .map(found -> found.group(1))
        .reduce("", (earlier, last) -> last);
  }

  private static List<String> variables() throws IOException {
    return VARIABLE
        .matcher(Files.readString(COMPOSE) + Files.readString(SCALE))
        .results()
        .map(found -> found.group(1))
        .distinct()
        .toList();
  }

  private static int exitStatus(Map<String, String> environment, String... command)
      throws InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(environment);
    try {
      return builder.start().waitFor();
    } catch (IOException missing) {
      return NOT_FOUND;
    }
  }

  private static Object read(Path file) {
    try {
      return new Yaml(new WithResets()).load(Files.readString(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** What Compose makes of two files: the later one completes the earlier, or takes things back. */
  private static Map<String, Object> merged(Map<String, Object> one, Map<String, Object> other) {
    Map<String, Object> merged = new LinkedHashMap<>(one);
    other.forEach(
        (key, value) -> {
          Object known = merged.get(key);
          if (value == WithResets.NOTHING) {
            merged.remove(key);
          } else if (value instanceof Map && known instanceof Map) {
            merged.put(key, merged(map(known), map(value)));
          } else if (value instanceof List && known instanceof List) {
            merged.put(
                key, Stream.of(known, value).flatMap(each -> strings(each).stream()).toList());
          } else {
            merged.put(key, value);
          }
        });
    return merged;
  }

  private static Map<String, Object> service(String name) {
    return map(map(SCALED.get("services")).get(name));
  }

  private static Map<String, Object> map(Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    ((Map<?, ?>) value).forEach((key, each) -> map.put(key.toString(), each));
    return map;
  }

  private static List<String> strings(Object value) {
    return ((List<?>) value).stream().map(Object::toString).toList();
  }

  /** Reads Compose's tag for taking back what an earlier file says. */
  private static final class WithResets extends SafeConstructor {

    static final Object NOTHING = new Object();

    WithResets() {
      super(new LoaderOptions());
      yamlConstructors.put(
          new Tag("!reset"),
          new AbstractConstruct() {
            @Override
            public Object construct(Node node) {
              return NOTHING;
            }
          });
    }
  }
}
