/**
 * The guide in this server: its package put into storage, the types and operations it asks for, the
 * CapabilityStatement, and the moment from which the server is ready.
 */
package example.couplekap.conformance;
