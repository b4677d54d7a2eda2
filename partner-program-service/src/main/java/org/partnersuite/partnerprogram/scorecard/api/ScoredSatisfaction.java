package org.partnersuite.partnerprogram.scorecard.api;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.satisfaction.Satisfaction;

@Schema(name = "ScoredSatisfaction", description = "Satisfaction points of the newest fiscal year with a project.")
record ScoredSatisfaction(
        @Schema(examples = "2026") int fiscalYear,

        @Schema(description = "Completed projects that were answered.", examples = "12")
        int projects,

        @Schema(
                description = "Mean of the projects' means, 1 to 5.",
                pattern = "^[1-5](\\.[0-9]+)?$",
                maxLength = 10,
                examples = "4.5")
        @Nullable
        String average,

        @Schema(examples = "20") int points) {

    static ScoredSatisfaction of(Satisfaction satisfaction) {
        BigDecimal average = satisfaction.average();
        return new ScoredSatisfaction(
                satisfaction.fiscalYear(),
                satisfaction.projects(),
                average == null ? null : average.toPlainString(),
                satisfaction.points());
    }
}
