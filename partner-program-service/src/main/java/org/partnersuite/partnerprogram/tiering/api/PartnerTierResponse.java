package org.partnersuite.partnerprogram.tiering.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.tiering.PartnerTier;
import org.partnersuite.partnerprogram.tiering.TierReason;
import org.partnersuite.partnerprogram.tiering.TierTerm;

/** The tier of a partner. */
@Schema(name = "PartnerTier", description = "The tier that a partner has, why, and what is known to follow.")
public record PartnerTierResponse(
        UUID partnerId,
        @Schema(examples = "2") long version,

        @Schema(description = "Absent for a partner outside the program, or without a tier.") @Nullable
        Tier tier,

        @Schema(description = "Given to all invited partners in the program's first year.")
        boolean provisional,

        @Nullable TierReason reason,

        @Schema(description = "Day on which it took effect.") @Nullable
        LocalDate since,

        @Schema(description = "The result's or provisional tier that holds, beside the exception.") @Nullable
        TierTermResponse result,

        @Schema(description = "The exception that holds, or the next one; absent otherwise.") @Nullable
        TierTermResponse exception,

        @Schema(description = "Next day on which a term begins or is over.") @Nullable
        LocalDate nextChangeOn,

        @Schema(description = "Tier from that day on; absent when there is none.") @Nullable
        Tier nextTier,

        @Schema(
                description =
                        "Day on which the partner leaves the program unless something changes: by its last result it"
                                + " has no tier, and no exception holds.")
        @Nullable
        LocalDate standingEndsOn) {

    static PartnerTierResponse of(PartnerTier state, List<TierTerm> terms, LocalDate today) {
        return new PartnerTierResponse(
                state.id(),
                state.version(),
                state.tier(),
                state.provisional(),
                state.reason(),
                state.since(),
                terms.stream()
                        .filter(term -> !term.isException() && term.holdsOn(today))
                        .findFirst()
                        .map(TierTermResponse::of)
                        .orElse(null),
                terms.stream()
                        .filter(term -> term.isException() && term.holdsOnOrAfter(today))
                        .findFirst()
                        .map(TierTermResponse::of)
                        .orElse(null),
                state.nextChangeOn(),
                state.nextTier(),
                state.standingEndsOn());
    }
}
