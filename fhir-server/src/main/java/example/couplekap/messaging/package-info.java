/** Messages between the parts of the server and between its copies, kept in the database. */
package example.couplekap.messaging;
