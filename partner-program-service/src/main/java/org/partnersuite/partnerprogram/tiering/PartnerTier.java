package org.partnersuite.partnerprogram.tiering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.platform.rest.Aggregate;

/**
 * The tier that a partner has, and what is known to follow. Its id is the partner's.
 *
 * @param version 0 while nothing has happened
 * @param tier null without one
 * @param since the day on which it took effect
 * @param nextChangeOn the next day on which a term begins or is over; null when none is known
 * @param nextTier the tier from that day on; null when there is none
 * @param noTierFrom the day from which the last result gives no tier any more; null when it gives one
 * @param standingEndsOn the day on which the partner leaves the program: the same, or later while exceptions hold
 */
public record PartnerTier(
        UUID id,
        long version,
        @Nullable Tier tier,
        boolean provisional,
        @Nullable TierReason reason,
        @Nullable LocalDate since,
        @Nullable LocalDate nextChangeOn,
        @Nullable Tier nextTier,
        @Nullable LocalDate noTierFrom,
        @Nullable LocalDate standingEndsOn,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    /** Of a partner that never had a tier. */
    public static PartnerTier none(UUID partner, Instant now) {
        return new PartnerTier(partner, 0, null, false, null, null, null, null, null, null, now, now);
    }

    /** The same as of a day, by the terms that there are. */
    PartnerTier on(LocalDate day, List<TierTerm> terms, @Nullable LocalDate noTier, Instant now) {
        Optional<TierTerm> held = TierTerm.on(terms, day);
        Optional<LocalDate> next = TierTerm.nextChange(terms, day);
        Tier heldTier = held.map(TierTerm::tier).orElse(null);
        TierReason heldReason = held.map(TierTerm::reason).orElse(null);
        boolean same = version > 0 && heldTier == tier && heldReason == reason;
        return new PartnerTier(
                id,
                version + 1,
                heldTier,
                held.map(TierTerm::provisional).orElse(false),
                heldReason,
                same ? since : day,
                next.orElse(null),
                next.flatMap(then -> TierTerm.on(terms, then))
                        .map(TierTerm::tier)
                        .orElse(null),
                noTier,
                noTier == null ? null : TierTerm.withoutException(terms, noTier),
                createdAt,
                now);
    }

    /** Whether it says the same as another one. */
    boolean says(PartnerTier other) {
        return tier == other.tier
                && reason == other.reason
                && Objects.equals(since, other.since)
                && Objects.equals(nextChangeOn, other.nextChangeOn)
                && nextTier == other.nextTier
                && Objects.equals(noTierFrom, other.noTierFrom)
                && Objects.equals(standingEndsOn, other.standingEndsOn);
    }
}
