/** Handing charts out. */
package example.couplekap.exchange;
