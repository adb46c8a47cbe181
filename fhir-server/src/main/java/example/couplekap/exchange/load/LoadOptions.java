package example.couplekap.exchange.load;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What to load, and how.
 *
 * @param paths files and folders
 * @param server the FHIR endpoint
 * @param source the address of the system that gave the rows their ids, if they have any
 * @param work the folder for the journal and for rejected rows
 * @param client who logs in; empty for an open server
 * @param parallel how many courses are sent at a time
 * @param patience how long a server that does not answer is asked again
 * @param dryRun whether everything is validated and nothing stored
 */
public record LoadOptions(
    List<Path> paths,
    URI server,
    Optional<String> source,
    Path work,
    Optional<Client> client,
    int parallel,
    Duration patience,
    boolean dryRun) {

  /** Makes it unchangeable. */
  public LoadOptions {
    paths = List.copyOf(paths);
    source = source.map(address -> address.replaceFirst("/+$", "")).filter(each -> !each.isEmpty());
  }

  /**
   * A program as its identity provider knows it.
   *
   * @param id its {@code client_id}
   * @param key the file of its private key, a JSON Web Key
   * @param scopes that it asks for
   */
  public record Client(String id, Path key, String scopes) {}
}
