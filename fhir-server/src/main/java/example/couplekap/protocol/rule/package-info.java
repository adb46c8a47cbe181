/** The rules, one class each: an id and a predicate over a course. */
package example.couplekap.protocol.rule;
