package example.couplekap.messaging;

/**
 * A message as it waits in the database.
 *
 * @param channel the name of the channel that it was sent to
 * @param text the message itself, in the JSON that HAPI FHIR gives it
 */
record StoredMessage(String channel, String text) {}
