/** What the FHIR endpoint accepts and refuses, asked over HTTP. */
package example.couplekap.rest;
