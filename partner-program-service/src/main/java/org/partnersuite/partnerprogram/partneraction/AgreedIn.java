package org.partnersuite.partnerprogram.partneraction;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where an action was agreed: in a review, or by a recovery plan. */
@Embeddable
public record AgreedIn(
        @Schema(description = "Recovery plan that it belongs to.") @Nullable
        UUID recoveryPlanId,

        @Schema(description = "Monthly review that it was agreed in.") @Nullable
        UUID partnerReviewId) {}
