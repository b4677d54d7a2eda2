package org.partnersuite.customersuccess.support;

import org.jspecify.annotations.Nullable;

/**
 * What was delivered of what a subscription is entitled to. More than that is never refused.
 *
 * @param entitled null when it is not counted
 */
public record Delivered(@Nullable Integer entitled, int delivered) {

    /** What is still to be delivered; null when it is not counted. */
    public @Nullable Integer open() {
        return entitled == null ? null : Math.max(entitled - delivered, 0);
    }

    /** What was delivered beyond; null when it is not counted. */
    public @Nullable Integer over() {
        return entitled == null ? null : Math.max(delivered - entitled, 0);
    }
}
