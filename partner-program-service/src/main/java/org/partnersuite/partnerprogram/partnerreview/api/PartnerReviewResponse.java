package org.partnersuite.partnerprogram.partnerreview.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.partnerreview.PartnerReview;
import org.partnersuite.partnerprogram.partnerreview.ReviewPack;
import org.partnersuite.partnerprogram.partnerreview.ReviewPlan;
import org.partnersuite.partnerprogram.partnerreview.ReviewStatus;
import org.partnersuite.platform.rest.ListLink;
import org.partnersuite.platform.rest.TextBounds;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "PartnerReview", description = "A partner's pipeline review of a month.")
record PartnerReviewResponse(
        @JsonUnwrapped Stamp stamp,
        UUID partnerId,

        @Schema(pattern = "^[0-9]{4}-[0-9]{2}$", examples = "2026-08")
        String month,

        @JsonUnwrapped ReviewPlan plan,
        ReviewStatus status,
        @Nullable LocalDate heldOn,

        @Schema(maxLength = 1000, examples = "The partner reorganises") @Nullable
        String cancelledReason,

        @Schema(examples = "[\"Two sellers move to the Northwind deals\"]")
        List<String> courseCorrections,

        @Schema(description = "The figures, frozen when it was held. Absent before.") @Nullable
        ReviewPack pack,

        @Schema(
                pattern = TextBounds.LINK,
                description =
                        "The standing of that day as it was known then, with links to its deals. Absent before it was"
                                + " held.",
                examples = "/v1/partner-program/partners/01976b3c-5d00-7a10-8f00-000000000001/standing")
        @Nullable
        String figures,

        @Schema(
                pattern = TextBounds.LINK,
                description = "The actions that were agreed in it.",
                examples = "/v1/partner-program/partner-actions?partnerReviewId=01976b3c-5d00-7a10-8f00-000000000801")
        String actions) {

    private static @Nullable String figures(UUID partner, @Nullable ReviewPack pack) {
        return pack == null
                ? null
                : new ListLink("/v1/partner-program/partners/" + partner + "/standing")
                        .with("date", pack.date().toString())
                        .with("asOf", pack.asOf().toString())
                        .toString();
    }

    static PartnerReviewResponse of(PartnerReview review) {
        return new PartnerReviewResponse(
                review.stamp(),
                review.partnerId(),
                YearMonth.from(review.month()).toString(),
                review.plan(),
                review.status(),
                review.heldOn(),
                review.cancelledReason(),
                review.courseCorrections(),
                review.pack(),
                figures(review.partnerId(), review.pack()),
                "/v1/partner-program/partner-actions?partnerReviewId=" + review.id());
    }
}
