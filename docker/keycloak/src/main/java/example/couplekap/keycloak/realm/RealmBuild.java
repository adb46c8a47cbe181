package example.couplekap.keycloak.realm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import example.couplekap.guide.GuidePackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.CapabilityStatement;

/**
 * Writes the files from which Keycloak imports the realm: {@code realm/couple-kap.json}, which has
 * neither users nor keys, and {@code realm-development/couple-kap.json}, the same with the
 * development additions. The SMART scopes are enumerated here, for the resource types of the
 * guide's server, because Keycloak knows only scopes that it was given by name.
 */
public final class RealmBuild {

  private static final String FILE = "couple-kap.json";
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private RealmBuild() {}

  /**
   * Runs the build.
   *
   * @param arguments the folder of the sources and the folder to write to
   */
  public static void main(String[] arguments) {
    try {
      build(Path.of(arguments[0]), Path.of(arguments[1]));
    } catch (IOException failure) {
      System.err.println("The realm could not be built: " + failure);
      System.exit(1);
    }
  }

  private static void build(Path sources, Path target) throws IOException {
    ObjectNode realm = object(sources.resolve(FILE));
    UserProfile.set(realm, object(sources.resolve("user-profile.json")));
    JSON.readValue(sources.resolve("scopes.json").toFile(), SmartScopes.class)
        .addTo(realm, resourceTypes());
    write(realm, target.resolve("realm"));

    Overlay.lay(object(sources.resolve("development.json")), realm);
    new DevelopmentKeys(target.resolve("development-keys"), JSON).addTo(realm);
    write(realm, target.resolve("realm-development"));
  }

  private static List<String> resourceTypes() throws IOException {
    return GuidePackage.open()
        .definition(CapabilityStatement.class, "kap-server")
        .getRestFirstRep()
        .getResource()
        .stream()
        .map(CapabilityStatement.CapabilityStatementRestResourceComponent::getType)
        .sorted()
        .toList();
  }

  private static ObjectNode object(Path file) throws IOException {
    return JSON.readValue(file.toFile(), ObjectNode.class);
  }

  private static void write(ObjectNode realm, Path folder) throws IOException {
    JSON.writeValue(Files.createDirectories(folder).resolve(FILE).toFile(), realm);
  }
}
