package org.partnersuite.customersuccess.subscription;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/** Why and when a subscription ceased before its contract's end. */
public record Cancellation(
        @ColumnName("cancel_reason") @PropagateNull Reason reason,
        @ColumnName("cancelled_at") Instant at) {

    /** The source deal is no longer won. */
    @Schema(name = "CancellationReason")
    public enum Reason {
        DEAL_REOPENED,
        DEAL_LOST,
        DEAL_DELETED,
        LINE_REMOVED
    }
}
