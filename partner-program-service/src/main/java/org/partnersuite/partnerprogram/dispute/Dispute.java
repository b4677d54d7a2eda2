package org.partnersuite.partnerprogram.dispute;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.unitofwork.Stamp;

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
        implements Aggregate {

    @Override
    public UUID id() {
        return stamp.id();
    }

    @Override
    public long version() {
        return stamp.version();
    }

    @Override
    public Instant createdAt() {
        return stamp.createdAt();
    }

    @Override
    public Instant updatedAt() {
        return stamp.updatedAt();
    }

    Dispute answered(DisputeStatus outcome, String text, @Nullable UUID line, Instant now) {
        return new Dispute(
                new Stamp(id(), version() + 1, createdAt(), now),
                partnerId,
                lineId,
                reason,
                raisedBy,
                outcome,
                text,
                line);
    }
}
