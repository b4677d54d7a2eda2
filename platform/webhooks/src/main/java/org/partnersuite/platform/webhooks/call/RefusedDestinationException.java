package org.partnersuite.platform.webhooks.call;

/** A receiver that may not be called, or has no address. The message says why, for the owner of the webhook. */
public final class RefusedDestinationException extends Exception {
    RefusedDestinationException(String why) {
        super(why);
    }
}
