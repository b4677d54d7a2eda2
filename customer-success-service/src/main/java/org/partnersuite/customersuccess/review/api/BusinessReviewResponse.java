package org.partnersuite.customersuccess.review.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.review.BusinessReview;
import org.partnersuite.customersuccess.review.FollowUp;
import org.partnersuite.customersuccess.review.ReviewKind;
import org.partnersuite.customersuccess.review.ReviewPlan;
import org.partnersuite.customersuccess.review.ReviewSection;
import org.partnersuite.customersuccess.review.ReviewStatus;
import org.partnersuite.customersuccess.review.ReviewSubject;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "BusinessReview", description = "A business review with a customer or a partner.")
record BusinessReviewResponse(
        @JsonUnwrapped Stamp stamp,
        ReviewKind kind,
        @JsonUnwrapped ReviewSubject subject,
        @JsonUnwrapped ReviewPlan plan,
        ReviewStatus status,
        @Nullable Instant scheduledAt,
        @Nullable LocalDate heldOn,

        @Schema(maxLength = 1000, examples = "The customer reorganises") @Nullable
        String cancelledReason,

        @Schema(description = "As it was known when the review was held; empty before.")
        List<ReviewSection> content,

        @Schema(examples = "[\"The night shift joins in May\"]")
        List<String> decisions,

        List<FollowUp> followUps) {

    static BusinessReviewResponse of(BusinessReview review) {
        return new BusinessReviewResponse(
                review.stamp(),
                review.kind(),
                review.subject(),
                review.plan(),
                review.status(),
                review.scheduledAt(),
                review.heldOn(),
                review.cancelledReason(),
                review.content(),
                review.decisions(),
                review.followUps());
    }
}
