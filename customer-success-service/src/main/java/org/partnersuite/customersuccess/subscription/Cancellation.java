package org.partnersuite.customersuccess.subscription;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why and when a subscription ceased before its contract's end. */
public record Cancellation(Reason reason, Instant at) {

    /** The deal that it came from no longer says that it was sold. */
    @Schema(name = "CancellationReason")
    public enum Reason {
        DEAL_REOPENED,
        DEAL_LOST,
        DEAL_DELETED,
        LINE_REMOVED
    }
}
