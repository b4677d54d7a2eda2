package org.partnersuite.partnerprogram.satisfaction.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.SatisfactionPoints;
import org.partnersuite.partnerprogram.satisfaction.SatisfactionMeasure;

@Schema(name = "Satisfaction", description = "Points of a partner for the satisfaction of customers in a fiscal year.")
record SatisfactionResponse(
        UUID partnerId,

        @Schema(description = "Named by the calendar year in which it starts.", examples = "2026")
        int fiscalYear,

        @Schema(description = "First day of the fiscal year.")
        LocalDate from,

        @Schema(description = "Last day of the fiscal year.")
        LocalDate to,

        @Schema(description = "Edition that names the year's start and the thresholds.", examples = "1")
        int edition,

        @Schema(description = "Answered projects that were completed in the year.", examples = "12")
        int projects,

        @Schema(description = "Answered projects that the year needs for points.", examples = "1")
        int minimumProjects,

        @Schema(
                description =
                        "Mean of the projects' means of questions 1 to 10, from 1 to 5, cut off after five decimals."
                                + " Absent without a project.",
                maxLength = 7,
                examples = "4.19999")
        @Nullable
        String average,

        @Schema(description = "0 under the lowest threshold or the minimum number of projects.", examples = "20")
        int points,

        List<SatisfactionPoints> thresholds,

        @Schema(description = "The surveys behind it.", maxLength = 500)
        String link) {

    static SatisfactionResponse of(SatisfactionMeasure measure) {
        return new SatisfactionResponse(
                measure.partnerId(),
                measure.year().year(),
                measure.year().from(),
                measure.year().to(),
                measure.year().edition(),
                measure.projects(),
                measure.minimumProjects(),
                measure.average() == null ? null : measure.average().toPlainString(),
                measure.points(),
                measure.thresholds(),
                "/v1/partner-program/project-ratings?partnerId=" + measure.partnerId() + "&completedOn.gte="
                        + measure.year().from() + "&completedOn.lte="
                        + measure.year().to());
    }
}
