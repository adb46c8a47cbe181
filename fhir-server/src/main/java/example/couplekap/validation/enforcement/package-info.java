/**
 * When validation runs: on every write, whichever door it came in by, once its references are
 * resolved; and on request, by {@code $validate}.
 */
package example.couplekap.validation.enforcement;
