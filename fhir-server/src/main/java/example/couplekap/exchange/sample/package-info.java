/** Makes couples to try with: the guide's example courses under other names, numbers and dates. */
package example.couplekap.exchange.sample;
