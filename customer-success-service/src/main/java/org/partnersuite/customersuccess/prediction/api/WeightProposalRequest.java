package org.partnersuite.customersuccess.prediction.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.prediction.Prediction;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** For what weights are proposed. */
@Schema(
        name = "WeightProposalRequest",
        examples = "{\"modelId\":\"019b0000-0000-7000-8000-000000000001\",\"daysBefore\":90}")
record WeightProposalRequest(
        @Schema(description = "Version of a health model.") UUID modelId,

        @Min(30)
        @Max(180)
        @Schema(description = "By inputs as they were known so many days before: 180, 90 or 30. Default: 90.")
        @Nullable
        Integer daysBefore,

        @Min(0)
        @Max(1_000_000_000)
        @Schema(description = "Of what is random; the same seed and cases give the same weights. Default: 7.")
        @Nullable
        Integer seed) {
    private static final int DAYS_BEFORE = 90;
    private static final int SEED = 7;

    int days() {
        int days = daysBefore == null ? DAYS_BEFORE : daysBefore;
        if (!Prediction.DAYS_BEFORE.contains(days)) {
            throw Problem.badRequest(List.of(Fault.at("/daysBefore", "unknown_code", "One of 180, 90, 30.")));
        }
        return days;
    }

    long seedOrDefault() {
        return seed == null ? SEED : seed;
    }
}
