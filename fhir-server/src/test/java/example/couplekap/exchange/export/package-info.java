/** Tests of bulk export, through the running server. */
package example.couplekap.exchange.export;
