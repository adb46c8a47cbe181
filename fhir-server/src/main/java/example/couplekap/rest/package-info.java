/**
 * The FHIR endpoint: what it offers, what it refuses before HAPI FHIR sees it, and how it says no.
 */
package example.couplekap.rest;
