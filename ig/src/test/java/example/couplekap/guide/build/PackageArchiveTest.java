package example.couplekap.guide.build;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageArchiveTest {

  @TempDir private Path folder;

  @Test
  void writesTheSameBytesThatTheBuildWrote() throws IOException {
    FhirContext context = FhirContext.forR4Cached();
    Path archive = folder.resolve("package.tgz");

    new PackageArchive(context, new Snapshots(context))
        .write(Path.of("target/sushi/fsh-generated/resources"), archive);

    assertThat(archive).hasSameBinaryContentAs(Path.of("target/package.tgz"));
  }
}
