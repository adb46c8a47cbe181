/** The one place where FHIR resources become a course. */
package example.couplekap.protocol.reading;
