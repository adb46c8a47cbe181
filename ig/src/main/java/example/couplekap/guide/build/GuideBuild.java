package example.couplekap.guide.build;

import ca.uhn.fhir.context.FhirContext;
import example.couplekap.guide.GuidePackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Compiles the FSH sources of {@code terminology}, {@code profiles} and {@code ig} into one FHIR
 * package, {@code ig/target/package.tgz}, and copies it onto the class path for the server.
 *
 * <p>Two builds of the same sources give the same bytes; a build whose sources did not change since
 * the last one compiles nothing. The example courses are laid out in {@code ig/target/courses}.
 */
public final class GuideBuild {

  private GuideBuild() {}

  /**
   * Runs the build.
   *
   * @param arguments the {@code ig} folder, then every further folder that holds FSH
   */
  public static void main(String[] arguments) {
    try {
      build(Path.of(arguments[0]), List.of(arguments).subList(1, arguments.length));
    } catch (BuildFailure failure) {
      System.err.println(failure.getMessage());
      System.exit(1);
    } catch (IOException failure) {
      System.err.println("The guide could not be built: " + failure);
      System.exit(1);
    }
  }

  private static void build(Path guide, List<String> sources) throws IOException {
    Path target = Files.createDirectories(guide.resolve("target"));
    Path archive = target.resolve("package.tgz");
    List<Path> fshFolders = sources.stream().map(Path::of).toList();
    SourceDigest digest = new SourceDigest(guide, fshFolders);
    if (!digest.matches(archive)) {
      FhirContext context = FhirContext.forR4Cached();
      Path home = target.resolve("home");
      NodeToolchain node = new NodeToolchain(guide);
      node.install();
      new PackageCache(home, guide.resolve("node_modules")).fill(context);
      Path resources =
          new SushiProject(guide, fshFolders, target.resolve("sushi"), home).compile(node);
      new PackageArchive(context, new Snapshots(context)).write(resources, archive);
      digest.store(archive);
    }
    Path onClassPath = target.resolve("classes/example/couplekap/guide/package.tgz");
    Files.createDirectories(onClassPath.getParent());
    Files.copy(archive, onClassPath, StandardCopyOption.REPLACE_EXISTING);
    new CourseFiles(target.resolve("courses")).write(GuidePackage.open().examples());
  }
}
