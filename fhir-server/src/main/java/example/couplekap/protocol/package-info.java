/**
 * The protocol's cross-resource rules as a pure core: a course of treatment goes in, findings come
 * out. Nothing here knows a server, a database or a clock.
 */
package example.couplekap.protocol;
