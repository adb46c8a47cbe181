/** Where a course stands at an instant, and what may come next. */
package example.couplekap.protocol.status;
