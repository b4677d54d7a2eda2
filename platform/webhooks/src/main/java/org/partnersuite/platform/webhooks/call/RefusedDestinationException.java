package org.partnersuite.platform.webhooks.call;

/** A receiver that may not be called, or has no address. */
public final class RefusedDestinationException extends Exception {
    RefusedDestinationException(String why) {
        super(why);
    }

    /** A sentence for the owner of the webhook. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
