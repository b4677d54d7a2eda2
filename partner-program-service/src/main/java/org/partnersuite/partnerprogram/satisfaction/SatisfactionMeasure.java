package org.partnersuite.partnerprogram.satisfaction;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.SatisfactionPoints;

/**
 * What a partner reached in a fiscal year.
 *
 * @param projects that were completed in it and answered
 * @param average cut off after five decimals; null without a project
 * @param points 0 while there are fewer projects than the minimum
 */
public record SatisfactionMeasure(
        UUID partnerId,
        FiscalYear year,
        int projects,
        int minimumProjects,
        @Nullable BigDecimal average,
        int points,
        List<SatisfactionPoints> thresholds) {

    public SatisfactionMeasure {
        thresholds = List.copyOf(thresholds);
    }

    static SatisfactionMeasure of(
            UUID partner,
            FiscalYear year,
            List<SatisfactionPoints> thresholds,
            int minimum,
            List<ProjectRating> projects) {
        SatisfactionAverage average = SatisfactionAverage.of(projects);
        boolean enough = projects.size() >= minimum;
        return new SatisfactionMeasure(
                partner,
                year,
                projects.size(),
                minimum,
                average == null ? null : average.shown(),
                average == null || !enough ? 0 : average.points(thresholds),
                thresholds);
    }
}
