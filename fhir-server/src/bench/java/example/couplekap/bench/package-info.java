/**
 * The benchmark: how fast the packaged server starts, writes and validates, and how much memory and
 * disk it takes. Run it with {@code mvn -Pbench verify}; {@code docs/performance.md} says how to
 * read what it prints.
 */
package example.couplekap.bench;
