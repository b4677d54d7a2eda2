package org.partnersuite.platform.outbox;

/** Kafka is unavailable. Nothing of the batch is deleted; all of it is sent again. */
final class NotSent extends Exception {
    private static final long serialVersionUID = 1L;

    NotSent(Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }
}
