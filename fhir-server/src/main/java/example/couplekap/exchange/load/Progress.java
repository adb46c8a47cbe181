package example.couplekap.exchange.load;

/** Shows people how far a load is. Called from several threads. */
public interface Progress {

  /**
   * A part of the work begins.
   *
   * @param name such as {@code courses}
   * @param total how many steps it has; negative if that is not known
   */
  void begin(String name, long total);

  /** One more step is done. */
  void step();

  /** The part of the work is done. */
  void end();
}
