package org.partnersuite.partnerprogram.dispute;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.Stamp;
import org.partnersuite.platform.unitofwork.Stamped;

/**
 * What a partner contests of a line of the ledger.
 *
 * @param raisedBy the partner's person
 * @param adjustingLine the line that was posted because of it
 */
public record Dispute(
        @Nested Stamp stamp,
        UUID partnerId,
        UUID lineId,
        String reason,
        String raisedBy,
        DisputeStatus status,
        @Nullable String answer,
        @Nullable UUID adjustingLine)
        implements Stamped {

    Dispute answered(DisputeStatus outcome, String text, @Nullable UUID line, Instant now) {
        return new Dispute(stamp.next(now), partnerId, lineId, reason, raisedBy, outcome, text, line);
    }
}
