/** One chart's course as a document that its reader can take away. */
package example.couplekap.protocol.document;
