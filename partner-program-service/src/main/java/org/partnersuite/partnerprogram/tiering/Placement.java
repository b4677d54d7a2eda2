package org.partnersuite.partnerprogram.tiering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.platform.unitofwork.Ids;

/**
 * Where a partner is put from a day on.
 *
 * @param tier null for no tier: the partner keeps what it has until the day before {@code from}, and its standing ends then
 * @param from first day
 * @param resultId the assessment result behind it; null for a provisional tier
 */
public record Placement(
        UUID partnerId,
        @Nullable Tier tier,
        TierReason reason,
        LocalDate from,
        @Nullable UUID resultId) {

    Optional<TierTerm> term(Instant now) {
        return Optional.ofNullable(tier)
                .map(put -> new TierTerm(
                        Ids.next(),
                        partnerId,
                        put,
                        reason == TierReason.PROVISIONAL,
                        reason,
                        from,
                        null,
                        resultId,
                        null,
                        null,
                        now));
    }

    /** The day from which the partner has no tier by this result. */
    @Nullable
    LocalDate noTierFrom() {
        return tier == null ? from : null;
    }
}
