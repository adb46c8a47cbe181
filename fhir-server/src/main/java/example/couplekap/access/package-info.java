/** Who calls, which charts they reach, and what they may do there: the one place that decides. */
package example.couplekap.access;
