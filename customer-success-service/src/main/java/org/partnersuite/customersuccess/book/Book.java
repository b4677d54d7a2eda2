package org.partnersuite.customersuccess.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.team.TeamRole;

/**
 * A book of business.
 *
 * @param arrUsd annual recurring revenue of paid contracts in force, in USD with two decimals
 * @param withoutRate currencies of revenue that is not counted
 * @param segments revenue by segment, in the order of the segments
 * @param health subscriptions by band, and those without a score as {@code NONE}; null while no scores are reported
 * @param renewals due by quarter, in their order; null while no renewals are reported
 * @param openActions null while no actions are reported
 */
public record Book(
        String person,
        TeamRole role,
        LocalDate day,
        long customers,
        long subscriptions,
        BigDecimal arrUsd,
        List<String> withoutRate,
        List<OfSegment> segments,
        @Nullable Map<String, Long> health,
        @Nullable List<Quarter> renewals,
        @Nullable Long openActions) {

    /**
     * A segment of the book.
     *
     * @param code null for customers that have no segment yet
     * @param range revenue for one person; null when the segment has none
     */
    public record OfSegment(@Nullable String code, long customers, BigDecimal arrUsd, Ratio.@Nullable Range range) {}

    /** Renewals due in a quarter, such as {@code 2026-Q4}. */
    public record Quarter(String quarter, long renewals, BigDecimal arrUsd) {}

    /** By the benchmark, over the whole revenue. */
    public Ratio benchmark() {
        return Ratio.of(arrUsd);
    }

    /** By the ranges of the segments that have one; null when none has. */
    public @Nullable Ratio bySegments() {
        List<Ratio.Part> parts = segments.stream()
                .filter(segment -> segment.range() != null)
                .map(segment -> new Ratio.Part(segment.arrUsd(), Objects.requireNonNull(segment.range())))
                .toList();
        return parts.isEmpty() ? null : Ratio.of(parts);
    }
}
