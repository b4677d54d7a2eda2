package org.partnersuite.partnerprogram.standing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.platform.rest.Aggregate;

/**
 * A partner's projected figure was short of what its tier requires at the end of a month. A shortfall has one notice, which
 * is closed when the requirement is met again.
 *
 * @param tier what the partner is held against
 * @param required the tier's target, in {@code currency}
 * @param actual the projected figure at the end of the month that was judged last
 * @param openedOn the day after the month in which the shortfall began
 * @param judgedFor last day of the month that was judged last
 * @param closedOn the day after the month in which it ended; null while it is open
 */
public record ShortfallNotice(
        UUID id,
        long version,
        UUID partnerId,
        Tier tier,
        BigDecimal required,
        BigDecimal actual,
        String currency,
        LocalDate openedOn,
        LocalDate judgedFor,
        @Nullable LocalDate closedOn,
        @Nullable Closed closedBecause,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    /** Why a notice was closed. */
    @Schema(name = "ShortfallClosed")
    public enum Closed {
        /** The projected figure reached the target. */
        MET,
        /** The partner is held against another tier, of which there is a notice of its own if it is short. */
        OTHER_TIER,
        /** The partner participates no longer. */
        NOT_PARTICIPATING
    }

    public BigDecimal shortBy() {
        return required.subtract(actual).max(BigDecimal.ZERO);
    }

    public boolean open() {
        return closedOn == null;
    }

    ShortfallNotice judged(Snapshot snapshot, Requirement now, Instant at) {
        return next(now.target(), snapshot, null, at);
    }

    ShortfallNotice closed(Snapshot snapshot, Closed because, Instant at) {
        return next(required, snapshot, because, at);
    }

    private ShortfallNotice next(BigDecimal target, Snapshot snapshot, @Nullable Closed because, Instant at) {
        return new ShortfallNotice(
                id,
                version + 1,
                partnerId,
                tier,
                target,
                snapshot.projected(),
                currency,
                openedOn,
                snapshot.day(),
                because == null ? null : snapshot.day().plusDays(1),
                because,
                createdAt,
                at);
    }
}
