package org.partnersuite.e2e.program.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a partner has earned, what was decided beside it, what was stated and what was paid (PP-11). */
public final class Account {
    private final BigDecimal each;
    private final List<Activations> subscriptions = new ArrayList<>();
    private final Map<String, BigDecimal> adjusted = new TreeMap<>();
    private BigDecimal stated = BigDecimal.ZERO;
    private BigDecimal paid = BigDecimal.ZERO;

    /** @param each for a licence */
    public Account(BigDecimal each) {
        this.each = each;
    }

    public void add(Activations subscription) {
        subscriptions.add(subscription);
    }

    /** By quarter. */
    public Map<String, BigDecimal> earned() {
        Map<String, BigDecimal> earned = new TreeMap<>();
        subscriptions.forEach(subscription ->
                subscription.earned(each).forEach((quarter, amount) -> earned.merge(quarter, amount, BigDecimal::add)));
        return earned;
    }

    /** A dispute about what is payable in a quarter was upheld: the further line is payable with it. */
    public void adjust(String quarter, BigDecimal amount) {
        adjusted.merge(quarter, amount, BigDecimal::add);
    }

    private BigDecimal until(String quarter) {
        return Stream.of(earned(), adjusted)
                .flatMap(amounts -> amounts.entrySet().stream())
                .filter(entry -> entry.getKey().compareTo(quarter) <= 0)
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A statement of a quarter holds all that is payable by then and is in none yet. */
    public BigDecimal state(String quarter) {
        BigDecimal total = until(quarter).subtract(stated);
        stated = stated.add(total);
        return total;
    }

    /** A payout of what is stated; nothing while the partner owes more than it is owed. */
    public BigDecimal pay() {
        BigDecimal due = stated.subtract(paid).max(BigDecimal.ZERO);
        paid = paid.add(due);
        return due;
    }

    public BigDecimal paid() {
        return paid;
    }

    public BigDecimal owed() {
        return until("9999-Q4").subtract(paid);
    }
}
