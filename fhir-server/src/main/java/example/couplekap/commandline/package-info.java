/** The program as a command: judging files without a server, a database or Spring. */
package example.couplekap.commandline;
