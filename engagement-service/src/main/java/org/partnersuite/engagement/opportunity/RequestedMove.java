package org.partnersuite.engagement.opportunity;

import org.jspecify.annotations.Nullable;

/** A requested change. */
public record RequestedMove(
        Stage to,
        @Nullable Evidence evidence,
        boolean override,
        @Nullable String reason,
        @Nullable String lossReason,
        @Nullable String note) {

    /** Only the stage, for reading its criteria. */
    public static RequestedMove bareTo(Stage to) {
        return new RequestedMove(to, null, false, null, null, null);
    }
}
