package example.couplekap.guide.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A digest over everything that decides the package's content: FSH, configuration, tool versions.
 */
final class SourceDigest {

  private final String value;

  SourceDigest(Path guide, List<Path> fshFolders) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : fshFolders) {
      files.addAll(filesBelow(folder));
    }
    files.addAll(filesBelow(guide.resolve("input")));
    files.addAll(filesBelow(guide.resolve("target/classes/example/couplekap/guide/build")));
    files.add(guide.resolve("sushi-config.yaml"));
    files.add(guide.resolve("package-lock.json"));
    this.value = digest(files);
  }

  boolean matches(Path archive) throws IOException {
    Path stamp = stamp(archive);
    return Files.exists(archive)
        && Files.exists(stamp)
        && Files.readString(stamp).equals(stampText(archive));
  }

  void store(Path archive) throws IOException {
    Files.writeString(stamp(archive), stampText(archive));
  }

  private String stampText(Path archive) throws IOException {
    return value + "\n" + digest(List.of(archive));
  }

  private static Path stamp(Path archive) {
    return archive.resolveSibling("package.sources");
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(SourceDigest::isSource).sorted().toList();
    }
  }

  private static boolean isSource(Path file) {
    String name = file.getFileName().toString();
    return !name.equals("pom.xml") && !name.startsWith(".");
  }

  private static String digest(List<Path> files) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files) {
        digest.update(
            file.getFileName().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
