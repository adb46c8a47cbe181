package example.couplekap.rest;

import java.util.regex.Pattern;

/**
 * The names by which a machine calls itself. Whoever else runs a name server can let any other name
 * lead here (DNS rebinding); these never leave the machine.
 */
public final class LoopbackNames {

  private static final Pattern NAME =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[(::1|0:0:0:0:0:0:0:1)]");

  private LoopbackNames() {}

  /**
   * Whether a name is one of them.
   *
   * @param host as in an address or a Host header, without the port
   */
  public static boolean contains(String host) {
    return NAME.matcher(host).matches();
  }
}
