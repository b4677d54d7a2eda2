package org.partnersuite.customersuccess.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.review.ReviewFigures.FeatureUsage;
import org.partnersuite.customersuccess.review.ReviewFigures.HeldHealth;
import org.partnersuite.customersuccess.review.ReviewFigures.HeldKpi;
import org.partnersuite.customersuccess.review.ReviewFigures.HeldPlan;
import org.partnersuite.customersuccess.review.ReviewFigures.HeldStanding;
import org.partnersuite.customersuccess.review.ReviewFigures.PeriodTcv;
import org.partnersuite.customersuccess.review.ReviewFigures.ShownDecisionPoint;
import org.partnersuite.customersuccess.review.ReviewFigures.Training;

/** A part of a review's content, as it was known when the review was held. One that is not known has no figures. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "ReviewSection",
        description = "A part of the content, as it was known when the review was held. It has the figures of its key.")
public record ReviewSection(
        @Schema(pattern = "^[A-Z_]+$", examples = "HEALTH") String key,

        @Schema(description = "Whether anything was known. What has not arrived is named, not guessed.")
        boolean known,

        @Schema(description = "Of PLAN_ATTAINMENT.") @Nullable
        List<HeldPlan> plans,

        @Schema(description = "Of KPIS.") @Nullable List<HeldKpi> kpis,
        @Schema(description = "Of FEATURE_USAGE.") @Nullable FeatureUsage usage,

        @Schema(description = "Of TRAINING: in the period.") @Nullable
        List<Training> trainings,

        @Schema(description = "Of HEALTH.") @Nullable HeldHealth health,

        @Schema(description = "Of STANDING.") @Nullable HeldStanding standing,

        @Schema(description = "Of TCV: of the partner's won deals that qualify and closed in the period.") @Nullable
        PeriodTcv tcv,

        @Schema(
                description = "Of TECHNICAL_STRATEGY: the published documents of the account, as the engagement"
                        + " service shows them.",
                implementation = Object[].class)
        @Nullable
        List<JsonNode> strategies,

        @Schema(description = "Of DECISION_POINTS.") @Nullable
        List<ShownDecisionPoint> decisionPoints) {}
