package org.partnersuite.e2e.day.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** All that the callers made. */
public final class Book {
    private final Queue<Account> accounts = new ConcurrentLinkedQueue<>();
    private final Queue<Deal> deals = new ConcurrentLinkedQueue<>();

    /** How many opportunities are in a stage, and what they come to. */
    public record Sum(int deals, BigDecimal amount) {
        public static final Sum NONE = new Sum(0, BigDecimal.ZERO);

        public Sum {
            amount = amount.stripTrailingZeros();
        }

        public Sum plus(BigDecimal one) {
            return new Sum(deals + 1, amount.add(one));
        }
    }

    public void add(Account account) {
        accounts.add(account);
    }

    public void add(Deal deal) {
        deals.add(deal);
    }

    public Collection<Account> accounts() {
        return accounts;
    }

    /** Those that lists and figures count. */
    public List<Deal> living() {
        return deals.stream().filter(deal -> !deal.isMerged()).toList();
    }

    /** Those that were folded into another. */
    public List<Deal> merged() {
        return deals.stream().filter(Deal::isMerged).toList();
    }

    public Map<String, Sum> byStage() {
        Map<String, Sum> sums = new TreeMap<>();
        for (Deal deal : living()) {
            sums.put(deal.stage(), sums.getOrDefault(deal.stage(), Sum.NONE).plus(deal.amount()));
        }
        return sums;
    }
}
