package org.partnersuite.partnerprogram.reconciliation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A deal of a partner's own pipeline and one of ours that are the same, or that a person has said are not.
 *
 * @param score 1 for a sure key and for a person's word
 * @param decision null for a pair that was found and nobody has decided on
 */
public record DealPair(
        UUID id,
        long version,
        UUID partnerId,
        UUID ownDealId,
        UUID dealId,
        FoundBy foundBy,
        BigDecimal score,
        BigDecimal clientSimilarity,
        BigDecimal offeringSimilarity,
        BigDecimal amountCloseness,
        BigDecimal closeDateCloseness,
        @Nullable Decision decision,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String note) {

    /** What made two deals a pair. */
    @Schema(name = "PairFoundBy")
    public enum FoundBy {
        REGISTRATION_NUMBER,
        EXTERNAL_ID,
        /** Client, offering, amount and close date are alike. */
        SIMILARITY,
        PERSON
    }

    /** What a person has decided; it stays so. */
    @Schema(name = "PairDecision")
    public enum Decision {
        CONFIRMED,
        PARTED
    }

    DealPair decided(Decision how, String by, Instant at, @Nullable String why) {
        return new DealPair(
                id,
                version + 1,
                partnerId,
                ownDealId,
                dealId,
                foundBy,
                score,
                clientSimilarity,
                offeringSimilarity,
                amountCloseness,
                closeDateCloseness,
                how,
                by,
                at,
                why);
    }

    static DealPair byPerson(UUID id, UUID partner, UUID ownDeal, UUID deal) {
        return new DealPair(
                id,
                0,
                partner,
                ownDeal,
                deal,
                FoundBy.PERSON,
                BigDecimal.ONE,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                null,
                null,
                null,
                null);
    }
}
