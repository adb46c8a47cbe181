/** FHIR clients that nobody here wrote, at work with the secured server. */
package example.couplekap.exchange.clients;
