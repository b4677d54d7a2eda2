package org.partnersuite.partnerprogram.reconciliation.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.reconciliation.DealPair;
import org.partnersuite.platform.rest.TextBounds;

/** What a person has said of two deals. */
@Schema(name = "PairDecided")
record PairDecisionResponse(
        UUID id,
        @Schema(examples = "1") long version,
        UUID partnerId,
        UUID ownDealId,
        UUID dealId,
        DealPair.FoundBy foundBy,
        DealPair.@Nullable Decision decision,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "jane") @Nullable
        String decidedBy,

        @Nullable Instant decidedAt,

        @Schema(maxLength = 1000, examples = "The same deal, registered late") @Nullable
        String note) {

    static PairDecisionResponse of(DealPair pair) {
        return new PairDecisionResponse(
                pair.id(),
                pair.version(),
                pair.partnerId(),
                pair.ownDealId(),
                pair.dealId(),
                pair.foundBy(),
                pair.decision(),
                pair.decidedBy(),
                pair.decidedAt(),
                pair.note());
    }
}
