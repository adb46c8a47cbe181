/**
 * When the protocol's rules run on a server: lock the couple, load the course as the write leaves
 * it, judge it, accept or refuse.
 */
package example.couplekap.protocol.enforcement;
