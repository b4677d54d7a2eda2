package org.partnersuite.customersuccess.benchmark;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be compared with whom.
 *
 * @param month its first day
 * @param kpi name of the business KPI; null for other figures
 * @param customer whose figure; null for the customers of a partner
 * @param partner whose customers; null for one customer
 * @param industry of the peers; when a customer is asked about, its own
 * @param segment of the peers; when a customer is asked about, its own
 */
public record BenchmarkQuestion(
        BenchmarkFigure figure,
        String product,
        LocalDate month,
        @Nullable String kpi,
        @Nullable UUID customer,
        @Nullable UUID partner,
        @Nullable String industry,
        @Nullable String segment) {

    LocalDate lastDay() {
        return month.plusMonths(1).minusDays(1);
    }

    BenchmarkQuestion of(@Nullable String newIndustry, @Nullable String newSegment) {
        return new BenchmarkQuestion(figure, product, month, kpi, customer, partner, newIndustry, newSegment);
    }
}
