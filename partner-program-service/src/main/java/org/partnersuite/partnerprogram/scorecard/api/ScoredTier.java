package org.partnersuite.partnerprogram.scorecard.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.tiering.PartnerTier;
import org.partnersuite.partnerprogram.tiering.TierReason;
import org.partnersuite.partnerprogram.tiering.TierTerm;

@Schema(name = "ScoredTier", description = "The tier of a partner, and what is known to follow.")
record ScoredTier(
        @Schema(description = "Absent without one.") @Nullable
        Tier tier,

        boolean provisional,
        @Nullable TierReason reason,

        @Schema(description = "Day on which it took effect.") @Nullable
        LocalDate since,

        @Schema(description = "Tier by result, beside an exception that holds.") @Nullable
        Tier byResult,

        @Schema(description = "Tier by exception that holds.") @Nullable
        Tier byException,

        @Schema(description = "Last day of the exception.") @Nullable
        LocalDate exceptionUntil,

        @Schema(description = "Next day on which a tier begins or is over.") @Nullable
        LocalDate nextChangeOn,

        @Schema(description = "Tier from that day on.") @Nullable
        Tier nextTier,

        @Schema(description = "Day on which the partner leaves the program unless something changes.") @Nullable
        LocalDate standingEndsOn) {

    static ScoredTier of(PartnerTier state, List<TierTerm> terms, LocalDate day) {
        TierTerm result = held(terms, day, false);
        TierTerm exception = held(terms, day, true);
        return new ScoredTier(
                state.tier(),
                state.provisional(),
                state.reason(),
                state.since(),
                result == null ? null : result.tier(),
                exception == null ? null : exception.tier(),
                exception == null ? null : exception.until(),
                state.nextChangeOn(),
                state.nextTier(),
                state.standingEndsOn());
    }

    private static @Nullable TierTerm held(List<TierTerm> terms, LocalDate day, boolean exception) {
        return terms.stream()
                .filter(term -> term.isException() == exception && term.holdsOn(day))
                .findFirst()
                .orElse(null);
    }
}
