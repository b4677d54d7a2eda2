package org.partnersuite.partnerprogram.reconciliation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.DealStatus;

/**
 * A deal of either side, or of both, in its one state.
 *
 * @param id of the partner's own deal, or of ours when the partner does not have it
 * @param own as the partner has it; null when it is missing there
 * @param deal as we have it; null when it is missing here
 * @param pair why both are the same; null for one that a side misses
 */
public record ReconciledDeal(
        UUID id,
        UUID partnerId,
        ReconciledState state,
        @Nested @Nullable Theirs own,
        @Nested @Nullable Ours deal,
        @Nested @Nullable Pair pair) {

    /** The deal of the partner's own pipeline. */
    public record Theirs(
            @PropagateNull UUID ownDealId,
            String ownSource,
            String ownKey,
            String ownName,
            @Nullable String ownClient,
            DealStatus ownStatus,
            @Nullable LocalDate ownCloseDate,
            BigDecimal ownAmount,
            String ownCurrency) {}

    /** Our deal. */
    public record Ours(
            @PropagateNull UUID dealId,
            String dealName,
            @Nullable String dealClient,
            DealStatus dealStatus,
            @Nullable LocalDate dealCloseDate,
            BigDecimal dealAmount,
            String dealCurrency) {}

    /** What made them a pair, and what a person has decided. */
    public record Pair(
            @PropagateNull DealPair.FoundBy foundBy,
            BigDecimal score,
            BigDecimal clientSimilarity,
            BigDecimal offeringSimilarity,
            BigDecimal amountCloseness,
            BigDecimal closeDateCloseness,
            DealPair.@Nullable Decision decision,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String note) {}
}
