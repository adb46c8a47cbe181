/** Whether the server is what it says it is. */
package example.couplekap.conformance;
