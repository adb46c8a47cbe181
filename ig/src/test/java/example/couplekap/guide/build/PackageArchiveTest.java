package example.couplekap.guide.build;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageArchiveTest {

  private static final Path COMPILED = Path.of("target/sushi/fsh-generated/resources");

  @TempDir private Path folder;

  @Test
  void writesEqualBytesForEqualResources() throws IOException {
    assertThat(write("first.tgz")).hasSameBinaryContentAs(write("second.tgz"));
  }

  @Test
  void isWhatTheBuildWrote() throws IOException {
    assertThat(write("again.tgz")).hasSameBinaryContentAs(Path.of("target/package.tgz"));
  }

  private Path write(String name) throws IOException {
    FhirContext context = FhirContext.forR4Cached();
    Path archive = folder.resolve(name);
    new PackageArchive(context, new Snapshots(context)).write(COMPILED, archive);
    return archive;
  }
}
