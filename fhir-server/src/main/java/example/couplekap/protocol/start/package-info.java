/** The draft of a new course: from a protocol and what was asked to a Bundle that can be posted. */
package example.couplekap.protocol.start;
