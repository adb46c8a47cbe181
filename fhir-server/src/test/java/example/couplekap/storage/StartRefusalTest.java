package example.couplekap.storage;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.ServerProcess;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A setting that is wrong stops the start with a sentence, before anything is stored. */
class StartRefusalTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "--server.address=0.0.0.0; listens on loopback only: set server.address to 127.0.0.1",
        "--kap.rest.largest-body=much; much",
        "--kap.rest.allowed-origins=*; is not the origin of a web app: write each",
        "--kap.rest.largest-bundle=0; must be greater than or equal to 1",
        "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none; cannot be reached",
        "--kap.storage.data-folder=/dev/null/data; set kap.storage.data-folder to another"
      })
  void saysWhatIsWrong(String setting, String sentence) throws IOException, InterruptedException {
    try (ServerProcess server = ServerProcess.start(folder, setting)) {
      assertThat(server.refusal()).contains(sentence).doesNotContain("\tat ");
    }
  }
}
