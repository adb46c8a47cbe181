/** Whether data lasts, and whether a server that should not start says why. */
package example.couplekap.storage;
