package org.partnersuite.customersuccess.benchmark.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.benchmark.Benchmark;
import org.partnersuite.customersuccess.benchmark.BenchmarkFigure;

/** Own figures against a group of peers. */
@Schema(name = "Benchmark")
record BenchmarkResponse(
        BenchmarkFigure figure,
        @Schema(maxLength = 100) String product,
        @Schema(description = "First day of the month.") LocalDate month,
        @Schema(maxLength = 200) @Nullable String kpi,
        List<OwnFigure> own,

        @Schema(description = "Absent when no group is large enough, or may be told beside those told before.")
        @Nullable
        PeerGroup group,

        @Schema(description = "Why there is no group.") @Nullable
        NoGroup noGroup) {

    /** Why there is no group. */
    @Schema(name = "NoPeerGroup")
    enum NoGroup {
        GROUP_TOO_SMALL
    }

    /** A customer that was asked about. */
    @Schema(name = "OwnBenchmarkFigure")
    record OwnFigure(
            UUID customerId,
            @Schema(maxLength = 200) String name,

            @Schema(description = "Absent when it is not reported.") @Nullable
            BigDecimal value,

            @Schema(description = "Per cent of the group that is below.") @Nullable
            BigDecimal percentile) {}

    /** Distribution of a group; it names nobody. */
    @Schema(name = "PeerGroup")
    record PeerGroup(
            @Schema(description = "Absent when it was left out.", maxLength = 200) @Nullable
            String industry,

            @Schema(description = "Absent when it was left out.", maxLength = 100) @Nullable
            String segment,

            @Schema(description = "Customers with a value.") int count,

            @Schema(description = "Customers without one, left out.")
            int missing,

            BigDecimal lowerQuartile,
            BigDecimal median,
            BigDecimal upperQuartile,

            @Schema(description = "When the group was composed.")
            Instant since) {

        static PeerGroup of(Benchmark.Group group) {
            return new PeerGroup(
                    group.industry(),
                    group.segment(),
                    group.count(),
                    group.missing(),
                    group.lowerQuartile(),
                    group.median(),
                    group.upperQuartile(),
                    group.since());
        }
    }

    static BenchmarkResponse of(Benchmark benchmark) {
        Benchmark.Group group = benchmark.group();
        return new BenchmarkResponse(
                benchmark.question().figure(),
                benchmark.question().product(),
                benchmark.question().month(),
                benchmark.question().kpi(),
                benchmark.own().stream()
                        .map(own -> new OwnFigure(own.customerId(), own.name(), own.value(), own.percentile()))
                        .toList(),
                group == null ? null : PeerGroup.of(group),
                group == null ? NoGroup.GROUP_TOO_SMALL : null);
    }
}
