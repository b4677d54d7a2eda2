package org.partnersuite.customersuccess.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.successplan.PlanStatus;
import org.partnersuite.customersuccess.successplan.PlanType;
import org.partnersuite.platform.rest.Money;

/** What the content of a review shows. */
public final class ReviewFigures {
    private ReviewFigures() {}

    /** A success plan of the subscription. */
    @Schema(name = "ReviewedPlan", description = "A success plan of the subscription.")
    public record HeldPlan(
            UUID planId,
            PlanType type,
            PlanStatus status,
            @Nullable Boolean timely,

            @Schema(description = "Mean of its KPIs that have a measurement: 1 is the target.", examples = "0.5")
            @Nullable
            BigDecimal attainment) {}

    /** A KPI of a success plan, with its latest measurement. */
    @Schema(name = "ReviewKpi", description = "A KPI of a success plan, with its latest measurement.")
    public record HeldKpi(
            UUID planId,
            String name,
            @Nullable String unit,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable BigDecimal value,
            @Nullable LocalDate on,

            @Schema(description = "1 is the target.", examples = "0.5") @Nullable
            BigDecimal attainment,

            @Nullable LocalDate dueOn) {}

    /** The newest month of the subscription up to the end of the period. */
    @Schema(name = "ReviewUsage", description = "The newest month of the subscription up to the end of the period.")
    public record FeatureUsage(
            @Schema(pattern = "^\\d{4}-\\d{2}$", examples = "2026-03")
            String month,

            @Nullable Long licensed,
            @Nullable Long activeUsers,

            @Schema(description = "By key of the feature.") @Nullable
            Map<String, UsedFeature> features) {}

    /** How a feature was used in the month. */
    @Schema(name = "ReviewFeature", description = "How a feature was used in the month.")
    public record UsedFeature(
            @Nullable Long users,

            @Schema(description = "Days on which an active user used it, in the mean.", examples = "8.5") @Nullable
            BigDecimal activeDays,

            @Schema(description = "Minutes of an active user on an active day, in the mean.", examples = "11") @Nullable
            BigDecimal minutes,

            @Nullable LocalDate lastUsedOn) {}

    /** A training of the customer. */
    @Schema(name = "ReviewTraining", description = "A training of the customer.")
    public record Training(LocalDate on, @Nullable String useCase) {}

    /** The newest score of the subscription. */
    @Schema(name = "ReviewHealth", description = "The newest score of the subscription.")
    public record HeldHealth(
            @Nullable BigDecimal score,

            @Schema(
                    enumeration = {"GREEN", "YELLOW", "RED"},
                    examples = "GREEN")
            @Nullable
            String band,

            @Nullable BigDecimal computedScore,

            @Schema(description = "Share of the weights that was present.", examples = "0.84") @Nullable
            BigDecimal coverage,

            Instant scoredAt) {}

    /** Where the partner stood at the end of its newest month. */
    @Schema(name = "ReviewStanding", description = "Where the partner stood at the end of its newest month.")
    public record HeldStanding(
            LocalDate day,
            Money aggregateTcv,

            @Schema(description = "Projected for the January after the day.")
            Money projected,

            @Schema(description = "False when a deal that would count had no rate.")
            boolean complete,

            @Schema(description = "Highest tier whose TCV target was met.", examples = "GOLD") @Nullable
            String highestTargetMet,

            @Schema(description = "Highest tier whose TCV target is met by what is projected.", examples = "GOLD")
            @Nullable
            String projectedTarget) {}

    /** The TCV of a partner's deals, by currency. */
    @Schema(name = "ReviewTcv", description = "The TCV of a partner's deals, by currency.")
    public record PeriodTcv(int deals, List<Money> amounts) {}

    /** A technology decision point of the account. */
    @Schema(name = "ReviewDecisionPoint", description = "A technology decision point of the account.")
    public record ShownDecisionPoint(
            String name,
            @Schema(examples = "LANDED") String status,
            @Nullable Integer expansions) {}
}
