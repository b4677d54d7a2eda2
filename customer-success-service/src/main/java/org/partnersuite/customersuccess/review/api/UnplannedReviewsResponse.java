package org.partnersuite.customersuccess.review.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.review.ReviewEntitlements;

@Schema(
        name = "UnplannedReviews",
        description = "Subscriptions whose contract year ends soon, with reviews that nobody has planned.")
record UnplannedReviewsResponse(
        @Schema(description = "Day of which this is.") LocalDate on, List<Entry> items) {

    @Schema(name = "UnplannedReview", description = "A subscription with unplanned reviews.")
    record Entry(UUID customerId, ReviewEntitlementResponse entitlement) {}

    static UnplannedReviewsResponse of(LocalDate on, List<ReviewEntitlements.Unplanned> found) {
        return new UnplannedReviewsResponse(
                on,
                found.stream()
                        .map(each -> new Entry(
                                each.customerId(),
                                ReviewEntitlementResponse.of(each.subscriptionId(), each.entitlement())))
                        .toList());
    }
}
