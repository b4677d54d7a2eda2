package org.partnersuite.partnerprogram.deal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ExternalId;

/**
 * A deal as it was known during a time.
 *
 * @param knownTo null while it is known so
 */
public record DealState(
        UUID dealId,
        long version,
        @Nullable UUID opportunityId,
        @Nested("external") @Nullable ExternalId externalId,
        @Nested DealTerms terms,
        Instant knownFrom,
        @Nullable Instant knownTo) {
    /** How {@code infinity} is read. */
    private static final Instant INFINITY = OffsetDateTime.MAX.toInstant();

    public DealState {
        knownTo = INFINITY.equals(knownTo) ? null : knownTo;
    }

    public static DealState of(Deal deal) {
        return new DealState(
                deal.id(),
                deal.version(),
                deal.opportunityId(),
                deal.externalId(),
                deal.terms(),
                deal.knownFrom(),
                null);
    }
}
