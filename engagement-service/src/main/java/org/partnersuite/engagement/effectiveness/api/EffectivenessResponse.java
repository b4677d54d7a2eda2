package org.partnersuite.engagement.effectiveness.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.effectiveness.Comparison;
import org.partnersuite.engagement.effectiveness.EffectivenessClaim;
import org.partnersuite.engagement.effectiveness.Question;
import org.partnersuite.platform.rest.TextBounds;

@Schema(
        name = "Effectiveness",
        description = "Closed opportunities with and without each engagement type, by period and geography.")
record EffectivenessResponse(
        @Schema(maxLength = 300, description = "How to read the figures.")
        String reading,

        List<ClaimPart> claims,
        List<Entry> comparisons) {
    private static final String READING =
            "With and without is a comparison, not a cause: deals that get an engagement are chosen.";

    /** A part of the method's claim. */
    @Schema(name = "EffectivenessClaimPart", description = "A part of the method's claim, and its figure.")
    record ClaimPart(
            EffectivenessClaim claim,

            @Schema(description = "Whether the answer holds its figure.")
            boolean measured,

            @Schema(maxLength = 300, description = "Its figure, or what it waits for.")
            String figure) {
        static ClaimPart of(EffectivenessClaim claim) {
            return new ClaimPart(claim, claim.isMeasured(), claim.figure());
        }
    }

    /** One period, geography and type. */
    @Schema(
            name = "EffectivenessComparison",
            description = "Comparison of opportunities with and without an engagement type.")
    record Entry(
            @Schema(pattern = "^[0-9]{4}-[0-9]{2}$", description = "First month.", examples = "2026-01")
            String from,

            @Schema(pattern = "^[0-9]{4}-[0-9]{2}$", description = "Last month.", examples = "2026-03")
            String to,

            @Schema(
                    maxLength = 100,
                    description = "Present when grouped by geography; empty for opportunities without geography.",
                    examples = "Americas")
            @Nullable
            String geography,

            @Schema(
                    maxLength = 100,
                    description = "Present when compared by a stratum: its value; empty for opportunities without one.",
                    examples = "DESIGN")
            @Nullable
            String stratum,

            @Schema(maxLength = 100, examples = "MVP") String engagementType,

            @Schema(description = "Opportunities with an activity of this type completed by the time they closed.")
            Side with,

            @Schema(description = "All other closed opportunities.")
            Side without) {}

    /** Sums of one side. */
    @Schema(name = "EffectivenessSide", description = "Figures of one side of the comparison.")
    record Side(
            @Schema(examples = "12") long won,
            @Schema(examples = "8") long lost,

            @Schema(
                    description = "Won of all closed opportunities, in per cent; absent when none closed.",
                    examples = "60.00")
            @Nullable
            BigDecimal winRate,

            @Schema(description = "Share of the won ones whose engagement reached production.")
            Mean deployed,

            @Schema(description = "Mean discount of those with a list amount.")
            Mean discount,

            @Schema(description = "Sums by currency.") List<Total> wonAmounts,
            @Schema(description = "Sums by currency.") List<Total> lostAmounts,

            @Schema(
                    description = "Mean days in each sales stage, over opportunities with recorded time in that stage.",
                    examples = "{\"ENGAGE\":12.50}")
            Map<String, BigDecimal> meanDaysInStage,

            @Schema(
                    pattern = TextBounds.LINK,
                    description = "Link to the opportunities of these figures.",
                    examples = "/v1/engagement/effectiveness/opportunities?engagementType=MVP")
            String rows) {}

    /** A share or mean, and of how many. */
    @Schema(name = "EffectivenessMean", description = "A share or mean in per cent, and of how many opportunities.")
    record Mean(
            @Schema(description = "Absent when n is 0.", examples = "40.00") @Nullable
            BigDecimal perCent,

            @Schema(examples = "10") long n) {}

    /** A sum of amounts, which may be larger than one amount can be. */
    @Schema(name = "AmountTotal", description = "Sum of amounts in one currency.")
    record Total(
            @Schema(pattern = "^[0-9]+\\.[0-9]{2,4}$", examples = "1250000.00")
            String amount,

            @Schema(maxLength = 3, pattern = "^[A-Z]{3}$", examples = "USD")
            String currency) {
        static List<Total> of(Map<String, BigDecimal> byCurrency) {
            return byCurrency.entrySet().stream()
                    .map(sum -> new Total(written(sum.getValue()), sum.getKey()))
                    .toList();
        }

        private static String written(BigDecimal sum) {
            BigDecimal bare = sum.stripTrailingZeros();
            return (bare.scale() < 2 ? bare.setScale(2, RoundingMode.UNNECESSARY) : bare).toPlainString();
        }
    }

    static EffectivenessResponse of(Question question, List<Comparison> comparisons) {
        return new EffectivenessResponse(
                READING,
                Arrays.stream(EffectivenessClaim.values()).map(ClaimPart::of).toList(),
                comparisons.stream()
                        .map(comparison -> entry(comparison, new RowsLink(question, comparison)))
                        .toList());
    }

    private static Entry entry(Comparison comparison, RowsLink rows) {
        return new Entry(
                comparison.months().from().toString(),
                comparison.months().to().toString(),
                comparison.geography(),
                comparison.stratum(),
                comparison.engagementType(),
                side(comparison.with(), rows.to("engagementType")),
                side(comparison.without(), rows.to("withoutEngagementType")));
    }

    private static Side side(Comparison.Side side, String rows) {
        return new Side(
                side.won(),
                side.lost(),
                side.winRate(),
                new Mean(side.deployedRate(), side.won()),
                new Mean(side.meanDiscount(), side.withDiscount()),
                Total.of(side.wonAmounts()),
                Total.of(side.lostAmounts()),
                side.meanDaysInStage(),
                rows);
    }
}
