/** One running server for all tests that speak to it over HTTP, and what to send it. */
package example.couplekap.support;
