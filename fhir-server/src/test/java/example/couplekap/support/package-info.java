/**
 * One running server for all tests that speak to it over HTTP, and what to send it; one running
 * identity provider, and those who get tokens from it.
 */
package example.couplekap.support;
