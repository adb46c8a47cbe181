package example.couplekap.exchange.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Loads files into a FHIR server: reads all rows, brings them together into courses, stores what is
 * everybody's, and then one course after the other, each whole or not at all.
 */
public final class Load {

  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;

  private final LoadOptions options;
  private final Progress progress;

  /** Prepares a load. */
  public Load(LoadOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * Carries it out.
   *
   * @throws LoadFailure if it cannot begin or go on; what was loaded until then stays
   */
  public LoadSummary run() throws LoadFailure, InterruptedException {
    Path work = folder();
    InputFiles files = InputFiles.in(options.paths(), work);
    FhirEndpoint endpoint = endpoint();
    CapabilityStatement server = CapabilityStatement.of(endpoint);
    try (Journal journal =
            Journal.open(work, endpoint.base() + " from " + options.source().orElse("anywhere"));
        Spool spool = new Spool(work)) {
      forgetAnotherServer(journal, endpoint);
      RowNames names = new RowNames(options.source());
      long damages = read(files, spool, names);
      try (Groups groups = new Groups(work, spool.size());
          Rejects rejects = new Rejects(work)) {
        new Linking(spool, groups, names, name -> journal.id(name).isPresent(), progress).linkAll();
        Sending sending =
            options.dryRun() ? Sending.rehearsal(endpoint, server) : Sending.real(endpoint);
        References references = new References(spool, names, journal);
        Tally shared = new Tally();
        new Directory(spool, references, journal, sending, rejects, shared).store();
        Tally courses = new Tally();
        CourseSending course =
            new CourseSending(spool, references, journal, sending, rejects, courses);
        new Courses(spool, groups, course, progress).store(options.parallel());
        return new LoadSummary(
            spool.size(),
            counts(courses),
            counts(shared),
            rejects.count(),
            damages,
            rejects.reasons(),
            rejects.folder());
      }
    } catch (IOException failure) {
      throw new LoadFailure(
          "The folder %s cannot be written: %s".formatted(work, failure.getMessage()), failure);
    } catch (UncheckedIOException failure) {
      throw new LoadFailure(
          "The folder %s cannot be written: %s".formatted(work, failure.getMessage()), failure);
    }
  }

  private Path folder() throws LoadFailure {
    try {
      return Files.createDirectories(options.work());
    } catch (IOException failure) {
      throw new LoadFailure("The folder %s cannot be made.".formatted(options.work()), failure);
    }
  }

  private FhirEndpoint endpoint() throws LoadFailure {
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    Patience patience = new Patience(options.patience());
    Optional<BackendLogin> login = Optional.empty();
    if (options.client().isPresent()) {
      LoadOptions.Client client = options.client().get();
      login =
          Optional.of(
              new BackendLogin(
                  http,
                  patience,
                  options.server().toString().replaceFirst("/+$", ""),
                  client.id(),
                  BackendLogin.key(client.key()),
                  client.scopes()));
    }
    return new FhirEndpoint(http, options.server(), login, patience);
  }

  /** At the same address there may be a new, empty server; what the old one took is not there. */
  private static void forgetAnotherServer(Journal journal, FhirEndpoint endpoint)
      throws LoadFailure, InterruptedException {
    Optional<String> known = journal.anyId();
    if (known.isPresent()) {
      int status = endpoint.get(known.get()).status();
      if (status == NOT_FOUND || status == GONE) {
        journal.clear();
      }
    }
  }

  private long read(InputFiles files, Spool spool, RowNames names) throws LoadFailure {
    progress.begin("rows read", -1);
    Spooling spooling = new Spooling(spool, names, new MatchKeys(options.source()), progress);
    files.read(spooling);
    progress.end();
    return spooling.damages();
  }

  private static LoadSummary.Counts counts(Tally tally) {
    return new LoadSummary.Counts(
        tally.of(Tally.Fate.STORED),
        tally.of(Tally.Fate.UPDATED),
        tally.of(Tally.Fate.UNCHANGED),
        tally.of(Tally.Fate.REFUSED));
  }
}
