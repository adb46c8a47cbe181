/** Subscriptions: who is notified of what, by what rights, and where. */
package example.couplekap.subscription;
