package org.partnersuite.partnerprogram.omission.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.partnerprogram.omission.OmissionReview;
import org.partnersuite.partnerprogram.omission.OmissionStatus;
import org.partnersuite.partnerprogram.omission.OmittedDeal;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.TextBounds;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "OmissionReview", description = "The review of a deal that a partner says is missing on our side.")
record OmissionReviewResponse(
        @JsonUnwrapped Stamp stamp,
        UUID partnerId,

        @Schema(description = "The deal of the partner's own pipeline.")
        UUID ownDealId,

        @Schema(description = "As it was when it was flagged.")
        Flagged deal,

        @Schema(maxLength = 1000, examples = "Closed with your team in Madrid") @Nullable
        String note,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "pat")
        String flaggedBy,

        LocalDate flaggedOn,

        @Schema(description = "Last day on which it is decided in time.")
        LocalDate decideBy,

        OmissionStatus status,

        @Schema(description = "The day after the last one, when it was not decided by then.") @Nullable
        LocalDate escalatedOn,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "jane") @Nullable
        String decidedBy,

        @Nullable LocalDate decidedOn,

        @Schema(description = "Why it was rejected.", maxLength = 1000, examples = "The deal is of another partner")
        @Nullable
        String reason,

        @Schema(description = "Our deal, once it is accepted. It counts by its close date.") @Nullable
        UUID dealId) {

    /** The deal as the partner had it. */
    @Schema(name = "FlaggedDeal")
    record Flagged(
            @Schema(maxLength = 300, examples = "Data platform")
            String name,

            @Schema(maxLength = 300, examples = "Northwind") @Nullable
            String client,

            @Schema(maxLength = 100, examples = "R-2041") @Nullable
            String registrationNumber,

            DealStatus status,
            @Nullable LocalDate closeDate,

            @Schema(description = "The partner's own portion.")
            Money amount) {}

    static OmissionReviewResponse of(OmissionReview review) {
        OmittedDeal deal = review.deal();
        return new OmissionReviewResponse(
                review.stamp(),
                review.partnerId(),
                review.ownDealId(),
                new Flagged(
                        deal.name(),
                        deal.client(),
                        deal.registrationNumber(),
                        deal.dealStatus(),
                        deal.closeDate(),
                        new Money(deal.amount(), deal.currency())),
                review.note(),
                review.flaggedBy(),
                review.flaggedOn(),
                review.decideBy(),
                review.status(),
                review.escalatedOn(),
                review.decidedBy(),
                review.decidedOn(),
                review.reason(),
                review.dealId());
    }
}
