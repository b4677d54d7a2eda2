package org.partnersuite.customersuccess.health.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.health.HealthScore;
import org.partnersuite.customersuccess.health.ScoredHealth;
import org.partnersuite.customersuccess.health.ScoredInput;
import org.partnersuite.customersuccess.health.model.Colour;
import org.partnersuite.customersuccess.health.model.Rating;
import org.partnersuite.customersuccess.health.model.Share;
import org.partnersuite.platform.rest.TextBounds;

/** A score and its explanation. */
@Schema(name = "HealthScore")
public record HealthScoreResponse(
        @Schema(description = "Absent for a computed score that was not stored.") @Nullable
        UUID id,

        UUID subscriptionId,
        UUID customerId,

        @Schema(
                description = "Number of the score of this subscription, from 1; 0 for a computed score that was not"
                        + " stored.")
        int number,

        @Schema(maxLength = 100) String modelOffer,
        int modelVersion,

        @Schema(description = "1 to 10; absent when less than half of the weight is known.") @Nullable
        BigDecimal score,

        @Schema(description = "Ten times the score.") @Nullable
        BigDecimal percent,

        @Schema(description = "Band of the score, held by caps and floors.") @Nullable
        Colour band,

        @Schema(description = "What results, and what others act on; absent without a score and without an override.")
        @Nullable
        HealthResultResponse result,

        @Schema(description = "Why there is no score.") @Nullable
        String noScoreReason,

        @Schema(description = "Known share of the weight, in per cent.")
        BigDecimal coverage,

        @Schema(description = "Mean of each part that has inputs.")
        Map<Share, BigDecimal> parts,

        List<Input> inputs,

        @Schema(description = "Keys of the missing inputs.") List<@Size(max = 60) String> missing,

        @Nullable Instant scoredAt,
        @Schema(maxLength = TextBounds.SUBJECT) @Nullable String scoredBy) {

    /** What one input adds. */
    @Schema(name = "HealthScoreInput")
    public record Input(
            @JsonUnwrapped Rating rating,

            @Schema(description = "Weight in the score when every input is known, in per cent.")
            BigDecimal overallWeight,

            @Schema(description = "Weight in this score, in per cent; the weight of missing inputs is redistributed.")
            BigDecimal effectiveWeight) {

        static Input of(ScoredInput input) {
            return new Input(input.rating(), input.overallWeight(), input.effectiveWeight());
        }
    }

    static HealthScoreResponse of(ScoredHealth scored) {
        HealthScore score = scored.score();
        return new HealthScoreResponse(
                scored.number() == 0 ? null : scored.id(),
                scored.subscriptionId(),
                scored.customerId(),
                scored.number(),
                scored.offer(),
                scored.modelVersion(),
                score.score(),
                score.percent(),
                score.band(),
                HealthResultResponse.of(scored.result()),
                score.score() == null
                        ? "Only " + score.coverage().stripTrailingZeros().toPlainString()
                                + " per cent of the weight is known. A score needs at least half."
                        : null,
                score.coverage(),
                score.parts(),
                score.inputs().stream().map(Input::of).toList(),
                score.missing(),
                scored.number() == 0 ? null : scored.scoredAt(),
                scored.number() == 0 ? null : scored.scoredBy());
    }
}
