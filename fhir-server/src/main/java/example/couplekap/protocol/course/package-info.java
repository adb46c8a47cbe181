/** A couple's course of treatment in the framework's own words, as small immutable types. */
package example.couplekap.protocol.course;
