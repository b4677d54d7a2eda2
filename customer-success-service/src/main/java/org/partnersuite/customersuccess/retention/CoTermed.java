package org.partnersuite.customersuccess.retention;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the contracts of one customer carried over into each other in a period, in the currency of the figures: the Java of
 * {@link CohortSql}. A contract goes on in another one only within a customer. Contracts are counted from zero.
 */
final class CoTermed {
    static final CoTermed NONE = new CoTermed(Map.of(), Map.of());

    private final Map<Integer, BigDecimal> carried;
    private final Map<Integer, BigDecimal> inflow;

    private CoTermed(Map<Integer, BigDecimal> carried, Map<Integer, BigDecimal> inflow) {
        this.carried = carried;
        this.inflow = inflow;
    }

    private record Ended(int contract, int into, @Nullable BigDecimal arr) {}

    static CoTermed of(HeldCustomer customer, int from, int until, RatesByCode rates) {
        if (!customer.hasCoTermed()) {
            return NONE;
        }
        List<Ended> ended = new ArrayList<>();
        Set<Integer> live = new HashSet<>();
        int contract = customer.firstContract();
        for (int number = 0; number < customer.contracts(); number++) {
            if (customer.liveOn(contract, until) != HeldCustomer.NOWHERE) {
                live.add(number);
            }
            int end = customer.endOfDues(contract);
            for (int due = customer.firstDue(contract); due < end; due += HeldCustomer.DUE_LENGTH) {
                int on = customer.dueOn(due);
                if (customer.is(due, HeldCustomer.CO_TERMED) && from <= on && on < until) {
                    BigDecimal arr = rates.converted(customer.renewedArr(due), customer.currencyOfDue(due));
                    ended.add(new Ended(number, customer.into(due), arr));
                }
            }
            contract = end;
        }
        Map<Integer, BigDecimal> carried = new HashMap<>();
        Map<Integer, BigDecimal> inflow = new HashMap<>();
        for (Ended each : ended) {
            BigDecimal arr = each.arr();
            if (arr != null && goesOn(each.into(), ended, live)) {
                carried.merge(each.contract(), arr, BigDecimal::add);
                inflow.merge(each.into(), arr, BigDecimal::add);
            }
        }
        return new CoTermed(carried, inflow);
    }

    private static boolean goesOn(int into, List<Ended> ended, Set<Integer> live) {
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> next = new ArrayDeque<>(List.of(into));
        while (!next.isEmpty()) {
            int contract = next.remove();
            if (live.contains(contract)) {
                return true;
            }
            if (seen.add(contract)) {
                ended.stream()
                        .filter(each -> each.contract() == contract)
                        .map(Ended::into)
                        .forEach(next::add);
            }
        }
        return false;
    }

    /** What a contract carried over; null when it did not. */
    @Nullable
    BigDecimal carriedBy(int contract) {
        return this == NONE ? null : carried.get(contract);
    }

    /** What a contract took over; null when it did not. */
    @Nullable
    BigDecimal inflowOf(int contract) {
        return this == NONE ? null : inflow.get(contract);
    }
}
