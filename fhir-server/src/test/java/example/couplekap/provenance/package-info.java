/** Tests of what is told of writes. */
package example.couplekap.provenance;
