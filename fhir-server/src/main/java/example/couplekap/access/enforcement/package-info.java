/** Access decisions, carried out at every door of the FHIR endpoint. */
package example.couplekap.access.enforcement;
