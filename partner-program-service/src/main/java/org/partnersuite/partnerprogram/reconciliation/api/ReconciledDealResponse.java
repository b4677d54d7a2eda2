package org.partnersuite.partnerprogram.reconciliation.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.partnerprogram.reconciliation.DealPair;
import org.partnersuite.partnerprogram.reconciliation.ReconciledDeal;
import org.partnersuite.partnerprogram.reconciliation.ReconciledDeal.Ours;
import org.partnersuite.partnerprogram.reconciliation.ReconciledDeal.Pair;
import org.partnersuite.partnerprogram.reconciliation.ReconciledDeal.Theirs;
import org.partnersuite.partnerprogram.reconciliation.ReconciledState;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.TextBounds;

@Schema(name = "ReconciledDeal", description = "A deal of either side, or of both, in its one state.")
record ReconciledDealResponse(
        @Schema(description = "Id of the partner's own deal, or of ours when the partner does not have it.")
        UUID id,

        UUID partnerId,
        ReconciledState state,

        @Schema(description = "As the partner has it. Absent when it is missing there.") @Nullable
        OwnSide own,

        @Schema(description = "As we have it. Absent when it is missing here.") @Nullable
        OurSide deal,

        @Schema(description = "Their amount minus ours, when both have the same currency.") @Nullable
        Money difference,

        @Schema(description = "Why both are the same deal. Absent for one that a side misses.") @Nullable
        Match match) {

    /** The deal of the partner's own pipeline. */
    @Schema(name = "ReconciledOwnDeal")
    record OwnSide(
            UUID id,
            ExternalId externalId,

            @Schema(maxLength = 300, examples = "Data platform")
            String name,

            @Schema(maxLength = 300, examples = "Northwind") @Nullable
            String client,

            DealStatus status,
            @Nullable LocalDate closeDate,
            Money amount,

            @Schema(
                    pattern = TextBounds.LINK,
                    examples =
                            "/v1/partner-program/partners/01976b3c-5d00-7a10-8f00-000000000001/own-pipeline/by-id/01976b3c-5d00-7a10-8f00-000000000002")
            String link) {}

    /** Our deal, by the partner's portion. */
    @Schema(name = "ReconciledOurDeal")
    record OurSide(
            UUID id,

            @Schema(maxLength = 300, examples = "Data platform")
            String name,

            @Schema(maxLength = 300, examples = "Northwind") @Nullable
            String client,

            DealStatus status,
            @Nullable LocalDate closeDate,
            Money partnerPortion,

            @Schema(
                    pattern = TextBounds.LINK,
                    examples =
                            "/v1/partner-program/partners/01976b3c-5d00-7a10-8f00-000000000001/deals/by-id/01976b3c-5d00-7a10-8f00-000000000002")
            String link) {}

    /** What made two deals a pair. */
    @Schema(name = "DealMatch")
    record Match(
            DealPair.FoundBy foundBy,

            @Schema(
                    pattern = "^[01]\\.[0-9]{4}$",
                    description =
                            "1.0000 for a sure key and for a person's word; else the weighted sum of the reasons.",
                    examples = "0.8730")
            String score,

            List<Reason> reasons,
            DealPair.@Nullable Decision decision,

            @Schema(maxLength = TextBounds.SUBJECT, examples = "jane") @Nullable
            String decidedBy,

            @Nullable Instant decidedAt,

            @Schema(maxLength = 1000, examples = "The same deal in two currencies") @Nullable
            String note) {}

    /** How alike two deals are in one respect. */
    @Schema(name = "DealMatchReason")
    record Reason(
            Criterion criterion,

            @Schema(
                    pattern = "^[01]\\.[0-9]{4}$",
                    description = "1 when equal, 0 when nothing is alike.",
                    examples = "0.8125")
            String similarity,

            @Schema(pattern = "^0\\.[0-9]{2}$", description = "Its weight in the score.", examples = "0.45")
            String weight) {}

    /** Respects in which deals are compared. */
    @Schema(name = "DealMatchCriterion")
    enum Criterion {
        CLIENT("0.45"),
        OFFERING("0.20"),
        AMOUNT("0.20"),
        CLOSE_DATE("0.15");

        private final String weight;

        Criterion(String weight) {
            this.weight = weight;
        }

        private Reason of(BigDecimal similarity) {
            return new Reason(this, similarity.setScale(4).toPlainString(), weight);
        }
    }

    static ReconciledDealResponse of(ReconciledDeal row) {
        Theirs own = row.own();
        Ours deal = row.deal();
        Pair pair = row.pair();
        boolean comparable = own != null && deal != null && own.ownCurrency().equals(deal.dealCurrency());
        return new ReconciledDealResponse(
                row.id(),
                row.partnerId(),
                row.state(),
                own == null ? null : of(row.partnerId(), own),
                deal == null ? null : of(row.partnerId(), deal),
                comparable && own != null && deal != null
                        ? new Money(own.ownAmount().subtract(deal.dealAmount()), own.ownCurrency())
                        : null,
                pair == null ? null : of(pair));
    }

    private static OwnSide of(UUID partner, Theirs own) {
        return new OwnSide(
                own.ownDealId(),
                new ExternalId(own.ownSource(), own.ownKey()),
                own.ownName(),
                own.ownClient(),
                own.ownStatus(),
                own.ownCloseDate(),
                new Money(own.ownAmount(), own.ownCurrency()),
                "/v1/partner-program/partners/" + partner + "/own-pipeline/by-id/" + own.ownDealId());
    }

    private static OurSide of(UUID partner, Ours deal) {
        return new OurSide(
                deal.dealId(),
                deal.dealName(),
                deal.dealClient(),
                deal.dealStatus(),
                deal.dealCloseDate(),
                new Money(deal.dealAmount(), deal.dealCurrency()),
                "/v1/partner-program/partners/" + partner + "/deals/by-id/" + deal.dealId());
    }

    private static Match of(Pair pair) {
        return new Match(
                pair.foundBy(),
                pair.score().setScale(4).toPlainString(),
                List.of(
                        Criterion.CLIENT.of(pair.clientSimilarity()),
                        Criterion.OFFERING.of(pair.offeringSimilarity()),
                        Criterion.AMOUNT.of(pair.amountCloseness()),
                        Criterion.CLOSE_DATE.of(pair.closeDateCloseness())),
                pair.decision(),
                pair.decidedBy(),
                pair.decidedAt(),
                pair.note());
    }
}
