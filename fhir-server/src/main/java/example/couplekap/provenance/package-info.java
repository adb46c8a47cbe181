/** Provenance of what is written: who, when, and through what (privacy rule P9). */
package example.couplekap.provenance;
