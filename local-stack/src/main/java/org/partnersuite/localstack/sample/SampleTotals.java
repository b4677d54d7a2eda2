package org.partnersuite.localstack.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/** What a correct import of the sample shows, counted from the rows themselves. */
public record SampleTotals(
        Figures all,
        Map<String, Figures> byOffering,
        Map<String, Figures> byClosingQuarter,
        Map<String, Figures> byMarket,
        Map<String, Figures> byPartner) {

    /** The key of what no partner is involved in. */
    public static final String NO_PARTNER = "-";

    /** Counts, and amounts in USD. */
    public record Figures(int won, BigDecimal wonAmount, int lost, int open, BigDecimal openAmount) {

        static final Figures NONE = new Figures(0, BigDecimal.ZERO, 0, 0, BigDecimal.ZERO);

        Figures plus(SampleOpportunity opportunity) {
            BigDecimal amount = opportunity.amount();
            return switch (opportunity.phase()) {
                case CLOSED_WON -> new Figures(won + 1, wonAmount.add(amount), lost, open, openAmount);
                case CLOSED_LOST -> new Figures(won, wonAmount, lost + 1, open, openAmount);
                case TALKING, PILOT_AGREED, IN_PILOT, OFFER_OUT ->
                    new Figures(won, wonAmount, lost, open + 1, openAmount.add(amount));
            };
        }
    }

    public static SampleTotals of(List<SampleOpportunity> opportunities) {
        return new SampleTotals(
                by(opportunities, any -> "all").getOrDefault("all", Figures.NONE),
                by(opportunities, opportunity -> opportunity.offering().offering()),
                by(opportunities, opportunity -> quarter(opportunity.closes())),
                by(opportunities, opportunity -> opportunity.account().market()),
                by(opportunities, opportunity -> Objects.requireNonNullElse(opportunity.partner(), NO_PARTNER)));
    }

    private static Map<String, Figures> by(
            List<SampleOpportunity> opportunities, Function<SampleOpportunity, String> dimension) {
        Map<String, Figures> figures = new TreeMap<>();
        for (SampleOpportunity opportunity : opportunities) {
            String key = dimension.apply(opportunity);
            figures.put(key, figures.getOrDefault(key, Figures.NONE).plus(opportunity));
        }
        return figures;
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3;
    }
}
