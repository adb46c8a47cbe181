package example.couplekap.guide.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One SUSHI project assembled from the FSH of all modules. SUSHI wants a single {@code input/fsh};
 * the repository keeps terminology, profiles and examples apart.
 */
final class SushiProject {

  /** A port that nothing listens on: a package missing from the cache fails at once. */
  private static final String NO_REGISTRY = "http://127.0.0.1:9";

  private static final Pattern SUMMARY = Pattern.compile("(\\d+) Errors?\\s+(\\d+) Warnings?");

  private final Path guide;
  private final List<Path> fshFolders;
  private final Path project;
  private final Path home;

  SushiProject(Path guide, List<Path> fshFolders, Path project, Path home) {
    this.guide = guide;
    this.fshFolders = fshFolders;
    this.project = project;
    this.home = home;
  }

  /**
   * Compiles the FSH.
   *
   * @return the folder that holds one JSON file per resource
   * @throws BuildFailure if SUSHI reports any error or any warning
   */
  Path compile(NodeToolchain node) throws IOException {
    assemble();
    Map<String, String> environment =
        Map.of(
            "HOME", home.toString(), "USERPROFILE", home.toString(), "FPL_REGISTRY", NO_REGISTRY);
    NodeToolchain.Output output =
        node.run(
            environment,
            List.of("node", "node_modules/fsh-sushi/dist/app.js", "build", project.toString()));
    Files.writeString(project.resolveSibling("sushi.log"), output.text());
    Matcher summary = SUMMARY.matcher(output.text());
    if (output.exitCode() != 0
        || !summary.find()
        || !summary.group(1).equals("0")
        || !summary.group(2).equals("0")) {
      throw new BuildFailure("SUSHI did not compile the guide cleanly:\n" + output.text());
    }
    return project.resolve("fsh-generated/resources");
  }

  private void assemble() throws IOException {
    delete(project);
    Files.createDirectories(project);
    Files.copy(guide.resolve("sushi-config.yaml"), project.resolve("sushi-config.yaml"));
    copy(guide.resolve("input"), project.resolve("input"));
    copy(guide.resolve("input/examples"), project.resolve("input/fsh/examples"));
    for (Path folder : fshFolders) {
      copy(folder, project.resolve("input/fsh").resolve(folder.getFileName()));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
