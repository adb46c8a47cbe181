/** Bulk Data Access ({@code $export}): whole charts as files, for programs. */
package example.couplekap.exchange.export;
