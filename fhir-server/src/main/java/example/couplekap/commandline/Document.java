package example.couplekap.commandline;

import example.couplekap.validation.TextFormat;

/** One resource to be judged, as it stands in a file. */
final class Document {

  private final String name;
  private final byte[] text;
  private final TextFormat format;
  private final int firstLine;

  /**
   * Takes a text.
   *
   * @param name the file, and the line where a file holds a resource on each
   * @param firstLine the line of the file that the text begins on
   */
  Document(String name, byte[] text, TextFormat format, int firstLine) {
    this.name = name;
    this.text = text;
    this.format = format;
    this.firstLine = firstLine;
  }

  String name() {
    return name;
  }

  byte[] text() {
    return text;
  }

  TextFormat format() {
    return format;
  }

  int firstLine() {
    return firstLine;
  }
}
