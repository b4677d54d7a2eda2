package org.partnersuite.platform.inbox;

import org.jspecify.annotations.Nullable;

/** A record that violates the contract of its topic. */
public final class UnreadableEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableEvent(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
