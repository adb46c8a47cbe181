package example.couplekap.exchange.load;

/** Takes what files hold, in the order in which they hold it. */
interface RowSink {

  /**
   * A resource, or what should be one.
   *
   * @param fullUrl the entry's, if it is one of a Bundle; else empty
   * @param text as it was sent
   */
  void row(Place place, String fullUrl, byte[] text);

  /**
   * The file is damaged here; the rows before stand.
   *
   * @param text what could be read, as it was sent; empty if the file as a whole is concerned
   * @param sentence what is wrong, and what would be right
   */
  void damage(Place place, byte[] text, String sentence);
}
