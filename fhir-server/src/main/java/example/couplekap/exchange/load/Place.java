package example.couplekap.exchange.load;

/**
 * Where a row stands.
 *
 * @param file as it was named
 * @param line of the file, from 1, on which the row begins
 */
record Place(String file, long line) {

  @Override
  public String toString() {
    return file + ':' + line;
  }
}
