package org.partnersuite.customersuccess.benchmark;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Own figures against a group.
 *
 * @param own the customers that were asked about
 * @param group null when there is no group that is large enough, or that may be told beside those told before
 */
public record Benchmark(
        BenchmarkQuestion question, List<Own> own, @Nullable Group group) {

    /**
     * A customer that was asked about.
     *
     * @param value null when it has none
     * @param percentile per cent of the group that is below; null without a value or a group
     */
    public record Own(
            UUID customerId,
            String name,
            @Nullable BigDecimal value,
            @Nullable BigDecimal percentile) {}

    /**
     * The distribution of a group.
     *
     * @param industry that all have; null when it was left out
     * @param segment that all have; null when it was left out
     * @param count customers with a value
     * @param missing customers without one
     * @param since when the group was composed
     */
    public record Group(
            @Nullable String industry,
            @Nullable String segment,
            int count,
            int missing,
            BigDecimal lowerQuartile,
            BigDecimal median,
            BigDecimal upperQuartile,
            Instant since) {}
}
