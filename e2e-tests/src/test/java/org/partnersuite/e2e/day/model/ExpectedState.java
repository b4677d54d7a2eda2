package org.partnersuite.e2e.day.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that callers made. */
public final class ExpectedState {
    private final List<Account> accounts = new ArrayList<>();
    private final List<Initiative> initiatives = new ArrayList<>();
    private final List<Deal> deals = new ArrayList<>();
    private final List<Partner> partners = new ArrayList<>();
    private final List<Customer> customers = new ArrayList<>();

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

    /** What several made. */
    public static ExpectedState of(Collection<ExpectedState> parts) {
        ExpectedState all = new ExpectedState();
        for (ExpectedState part : parts) {
            all.accounts.addAll(part.accounts);
            all.initiatives.addAll(part.initiatives);
            all.deals.addAll(part.deals);
            all.partners.addAll(part.partners);
            all.customers.addAll(part.customers);
        }
        return all;
    }

    public List<Account> accounts() {
        return accounts;
    }

    public List<Initiative> initiatives() {
        return initiatives;
    }

    public List<Partner> partners() {
        return partners;
    }

    public List<Customer> customers() {
        return customers;
    }

    /** Those that were merged too. */
    public List<Deal> deals() {
        return deals;
    }

    /** Those that lists and figures count. */
    public List<Deal> unmerged() {
        return deals.stream().filter(deal -> !deal.isMerged()).toList();
    }

    /** Those that were folded into another. */
    public List<Deal> merged() {
        return deals.stream().filter(Deal::isMerged).toList();
    }

    /** Those with a watsonx offering; no other is on a watsonx view. */
    public List<Deal> watsonx() {
        return unmerged().stream().filter(Deal::isWatsonx).toList();
    }

    /** What hangs on opportunities, of one kind. */
    public <T extends Belonging> List<T> all(Class<T> kind) {
        return deals.stream().flatMap(deal -> deal.all(kind).stream()).toList();
    }

    public static Map<String, Sum> byStage(List<Deal> deals) {
        Map<String, Sum> sums = new TreeMap<>();
        for (Deal deal : deals) {
            sums.put(deal.stage(), sums.getOrDefault(deal.stage(), Sum.NONE).plus(deal.amount()));
        }
        return sums;
    }
}
