/** Tests of the broker over PostgreSQL, with two copies of the server. */
package example.couplekap.messaging;
