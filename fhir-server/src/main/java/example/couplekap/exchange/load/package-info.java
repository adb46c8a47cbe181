/**
 * Loads courses in bulk, as a client of the public FHIR API: rows from files are brought together
 * into courses, and each course is sent as one transaction.
 */
package example.couplekap.exchange.load;
