package org.partnersuite.e2e.day.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** EN-15, told once more: what became of closed opportunities with and without each type of engagement. */
public final class Effectiveness {
    public static final List<String> TYPES =
            List.of("CLIENT_BRIEFING", "CUSTOM_DEMO", "TECHNICAL_ARCHITECTURE", "WORKSHOP", "PROOF_OF_VALUE", "MVP");
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Effectiveness() {}

    /** What closed opportunities of one side come to. Amounts are by currency, of which there is one. */
    public record Side(
            long won, long lost, String winRate, String wonAmount, String lostAmount, Map<String, String> daysInStage) {

        static Side of(List<Deal> closed) {
            List<Deal> won =
                    closed.stream().filter(deal -> deal.stage().equals("WON")).toList();
            List<Deal> lost =
                    closed.stream().filter(deal -> deal.stage().equals("LOST")).toList();
            return new Side(
                    won.size(),
                    lost.size(),
                    ratio(BigDecimal.valueOf(won.size()).multiply(HUNDRED), BigDecimal.valueOf(closed.size())),
                    amount(won),
                    amount(lost),
                    daysInStage(closed));
        }

        private static String amount(List<Deal> deals) {
            BigDecimal sum = deals.stream().map(Deal::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            return sum.signum() == 0 ? "" : plain(sum);
        }

        /** The mean of those that left the stage. */
        private static Map<String, String> daysInStage(List<Deal> closed) {
            Map<String, String> days = new TreeMap<>();
            for (String stage : List.of("ENGAGE", "QUALIFY", "DESIGN", "PROPOSE")) {
                List<List<StageVisit>> left = new ArrayList<>();
                for (Deal deal : closed) {
                    left.add(deal.visits().stream()
                            .filter(passage -> passage.from().equals(stage))
                            .toList());
                }
                left.removeIf(List::isEmpty);
                long seconds = left.stream()
                        .flatMap(List::stream)
                        .mapToLong(StageVisit::seconds)
                        .sum();
                if (!left.isEmpty()) {
                    days.put(
                            stage,
                            ratio(
                                    BigDecimal.valueOf(seconds),
                                    BigDecimal.valueOf(left.size()).multiply(DAY)));
                }
            }
            return days;
        }
    }

    /** An amount as both sides of a comparison spell it. */
    public static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    /** By month and type, with and without. */
    public static Map<String, Side> of(List<Deal> deals) {
        Map<YearMonth, List<Deal>> months = deals.stream()
                .filter(deal -> deal.has("closedOn"))
                .collect(Collectors.groupingBy(
                        deal -> YearMonth.parse(deal.get("closedOn").substring(0, 7))));
        Map<String, Side> sides = new TreeMap<>();
        months.forEach((month, closed) -> TYPES.forEach(type -> {
            Predicate<Deal> engaged = deal -> deal.all(Activity.class).stream()
                    .anyMatch(activity -> activity.isOf(type) && activity.completedUntil(deal.get("closedOn")));
            sides.put(
                    key(month.toString(), type, true),
                    Side.of(closed.stream().filter(engaged).toList()));
            sides.put(
                    key(month.toString(), type, false),
                    Side.of(closed.stream().filter(engaged.negate()).toList()));
        }));
        return sides;
    }

    public static String key(String month, String type, boolean with) {
        return month + (with ? " with " : " without ") + type;
    }

    /** Empty when there is nothing to divide by. */
    private static String ratio(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? "" : plain(part.divide(whole, 2, RoundingMode.HALF_UP));
    }
}
