/** HAPI FHIR's storage on PostgreSQL: the database itself, its schema, and HAPI's settings. */
package example.couplekap.storage;
