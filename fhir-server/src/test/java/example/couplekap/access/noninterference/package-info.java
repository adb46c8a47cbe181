/**
 * Non-interference: two worlds that differ only in what one partner keeps private answer alike
 * whoever may not see it. Faults seeded on purpose show that a difference would be noticed.
 */
package example.couplekap.access.noninterference;
