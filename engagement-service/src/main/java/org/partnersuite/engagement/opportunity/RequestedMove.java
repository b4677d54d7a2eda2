package org.partnersuite.engagement.opportunity;

import org.jspecify.annotations.Nullable;

/** What a caller asks for. */
public record RequestedMove(
        Stage to,
        @Nullable Evidence evidence,
        boolean override,
        @Nullable String reason,
        @Nullable String lossReason,
        @Nullable String note) {

    /** Nothing but the stage: to see what a move there would need. */
    public static RequestedMove bareTo(Stage to) {
        return new RequestedMove(to, null, false, null, null, null);
    }
}
