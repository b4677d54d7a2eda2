package org.partnersuite.platform.outbox;

/** Kafka does not take an event. Nothing of its batch is deleted, all of it is sent again. */
final class RefusedEvent extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedEvent(Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }
}
