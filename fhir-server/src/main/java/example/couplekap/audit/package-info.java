/** Who did what with which chart: recorded before it is answered, and shown to auditors. */
package example.couplekap.audit;
