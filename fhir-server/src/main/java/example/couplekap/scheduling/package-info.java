/** What is due because time passes, and not because somebody writes. */
package example.couplekap.scheduling;
