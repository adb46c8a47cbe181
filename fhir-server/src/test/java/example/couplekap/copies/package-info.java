/** Several copies of the server over one database, which together act as one. */
package example.couplekap.copies;
