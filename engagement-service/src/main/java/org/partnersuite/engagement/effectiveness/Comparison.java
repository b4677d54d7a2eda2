package org.partnersuite.engagement.effectiveness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.period.MonthRange;

/**
 * Closed opportunities with an engagement of a type, against those without.
 *
 * @param geography null when all are together; empty for those that have none
 * @param stratum value of the stratum that the question names; null without one, empty for those that have none
 */
public record Comparison(
        MonthRange months,
        @Nullable String geography,
        @Nullable String stratum,
        String engagementType,
        Side with,
        Side without) {

    /** Opportunities of one side, by currency. */
    public static final class Side {
        private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        private final Map<String, Cell> byCurrency;
        private final Cell total;

        Side(Map<String, Cell> byCurrency) {
            this.byCurrency = new TreeMap<>(byCurrency);
            this.total = byCurrency.values().stream().reduce(Cell.ZERO, Cell::plus);
        }

        /** All opportunities minus this side. */
        Side outOf(Side all) {
            Map<String, Cell> rest = new TreeMap<>(all.byCurrency);
            byCurrency.forEach((currency, cell) -> rest.merge(currency, cell.negated(), Cell::plus));
            rest.values().removeIf(Cell::isZero);
            return new Side(rest);
        }

        public long won() {
            return total.won();
        }

        public long lost() {
            return total.lost();
        }

        /** Per cent of the closed ones, to two places; null when none closed. */
        public @Nullable BigDecimal winRate() {
            return ratio(BigDecimal.valueOf(won()).multiply(HUNDRED), BigDecimal.valueOf(won() + lost()), 2);
        }

        /** Per cent of the won ones whose engagement reached production, to two places; null when none was won. */
        public @Nullable BigDecimal deployedRate() {
            return ratio(total.sum("deployed").multiply(HUNDRED), BigDecimal.valueOf(won()), 2);
        }

        /** Mean discount in per cent, to two places, of {@link #withDiscount()}; null when none has one. */
        public @Nullable BigDecimal meanDiscount() {
            return ratio(total.sum("discounts"), total.sum("discount_count"), 2);
        }

        /** How many have a list amount, and so a discount. */
        public long withDiscount() {
            return total.sum("discount_count").longValueExact();
        }

        /** By currency. */
        public Map<String, BigDecimal> wonAmounts() {
            return amounts("won_amount");
        }

        /** By currency. */
        public Map<String, BigDecimal> lostAmounts() {
            return amounts("lost_amount");
        }

        /** Mean days by sales stage, of those with a time recorded in it. */
        public Map<String, BigDecimal> meanDaysInStage() {
            Map<String, BigDecimal> days = new LinkedHashMap<>();
            for (String stage : ClosedOpportunity.STAGES) {
                BigDecimal mean = ratio(
                        total.sum(stage + "_seconds"),
                        total.sum(stage + "_count").multiply(SECONDS_OF_A_DAY),
                        2);
                if (mean != null) {
                    days.put(stage.toUpperCase(Locale.ROOT), mean);
                }
            }
            return days;
        }

        private Map<String, BigDecimal> amounts(String column) {
            Map<String, BigDecimal> amounts = new TreeMap<>();
            byCurrency.forEach((currency, cell) -> {
                if (cell.sum(column).signum() != 0) {
                    amounts.put(currency, cell.sum(column));
                }
            });
            return amounts;
        }

        private static @Nullable BigDecimal ratio(BigDecimal part, BigDecimal whole, int scale) {
            return whole.signum() == 0 ? null : part.divide(whole, scale, RoundingMode.HALF_UP);
        }
    }

    /** One for each type, in the order of the types. */
    static List<Comparison> of(
            MonthRange months,
            @Nullable String geography,
            @Nullable String stratum,
            Set<String> types,
            Map<String, Side> sides) {
        Side all = sides.getOrDefault(Cell.Key.ALL, new Side(Map.of()));
        return types.stream()
                .map(type -> {
                    Side with = sides.getOrDefault(type, new Side(Map.of()));
                    return new Comparison(months, geography, stratum, type, with, with.outOf(all));
                })
                .toList();
    }
}
