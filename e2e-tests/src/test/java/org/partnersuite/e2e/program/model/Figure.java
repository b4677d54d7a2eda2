package org.partnersuite.e2e.program.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnersuite.e2e.program.model.DealState.Status;
import org.partnersuite.e2e.program.model.Rates.Rate;

/**
 * Both figures of a partner on a day, in US dollars.
 *
 * @param amounts of each part
 * @param deals how many are in each part's amount
 * @param notQualifying how many of each part's window count nowhere
 * @param unrated how many would count and have no rate, by part
 */
public record Figure(
        Map<Part, BigDecimal> amounts,
        Map<Part, Integer> deals,
        Map<Part, Integer> notQualifying,
        Map<Part, Integer> unrated) {
    private static final int SCALE = 4;

    /** @param known the states of the partner's deals */
    static Figure of(List<DealState> known, Rates rates, LocalDate day, LocalDate asOf) {
        Figure figure = new Figure(
                new EnumMap<>(Part.class),
                new EnumMap<>(Part.class),
                new EnumMap<>(Part.class),
                new EnumMap<>(Part.class));
        for (Part part : Part.values()) {
            figure.add(part, known, rates, day, asOf);
        }
        return figure;
    }

    /** What one rate converts is summed first and rounded once. */
    private void add(Part part, List<DealState> known, Rates rates, LocalDate day, LocalDate asOf) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        Map<String, BigDecimal> values = new TreeMap<>();
        int counted = 0;
        int left = 0;
        int without = 0;
        for (DealState deal : known) {
            if (!part.has(deal, day)) {
                continue;
            }
            Optional<Rate> rate = rates.of(deal.currency(), deal.status() == Status.OPEN ? day : deal.closes(), asOf);
            if (!deal.counts()) {
                left++;
            } else if (rate.isEmpty()) {
                without++;
            } else {
                String by = deal.currency() + rate.get().validOn();
                values.put(by, rate.get().value());
                sums.merge(by, deal.tcv(), BigDecimal::add);
                counted++;
            }
        }
        amounts.put(
                part,
                sums.entrySet().stream()
                        .map(sum -> sum.getValue()
                                .multiply(values.getOrDefault(sum.getKey(), BigDecimal.ZERO))
                                .setScale(SCALE, RoundingMode.HALF_EVEN))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        deals.put(part, counted + without);
        notQualifying.put(part, left);
        unrated.put(part, without);
    }

    public BigDecimal amount(Part part) {
        return amounts.getOrDefault(part, BigDecimal.ZERO);
    }

    public BigDecimal aggregate() {
        return sum(true);
    }

    public BigDecimal projected() {
        return sum(false);
    }

    private BigDecimal sum(boolean ofAggregate) {
        return amounts.entrySet().stream()
                .filter(entry -> entry.getKey().isOfAggregate() == ofAggregate)
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether every deal of aggregate TCV that would count has a rate. */
    public boolean isComplete() {
        return unrated.entrySet().stream().allMatch(entry -> !entry.getKey().isOfAggregate() || entry.getValue() == 0);
    }

    /** Whether every deal of both figures has. */
    public boolean isWhole() {
        return unrated.values().stream().allMatch(count -> count == 0);
    }
}
