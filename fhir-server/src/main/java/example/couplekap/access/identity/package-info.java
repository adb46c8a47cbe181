/** Who callers are: tokens of an identity provider, read and checked. */
package example.couplekap.access.identity;
