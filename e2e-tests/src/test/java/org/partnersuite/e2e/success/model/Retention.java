package org.partnersuite.e2e.success.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Retention of the contracts that are live at the start of a period, and the renewals that are due in it (CS-10). All
 * amounts are in one currency.
 */
public final class Retention {
    private final LocalDate from;
    private final LocalDate to;
    private final Set<Customer> customers = new HashSet<>();
    private final Set<Customer> kept = new HashSet<>();
    private BigDecimal starting = BigDecimal.ZERO;
    private BigDecimal lost = BigDecimal.ZERO;
    private BigDecimal reduced = BigDecimal.ZERO;
    private BigDecimal expanded = BigDecimal.ZERO;
    private BigDecimal dueArr = BigDecimal.ZERO;
    private BigDecimal renewedArr = BigDecimal.ZERO;
    private int live;
    private int due;
    private int renewed;
    private int undecided;

    private Retention(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
    }

    /** The figures of some contracts, as texts. */
    public static Map<String, String> of(Collection<Contract> contracts, LocalDate from, LocalDate to) {
        Retention retention = new Retention(from, to);
        contracts.forEach(retention::count);
        return retention.fields();
    }

    /** What became of a contract in the period; empty when it was not live at its start. */
    public static String change(Contract contract, LocalDate from, LocalDate to) {
        Optional<BigDecimal> opening = contract.worth(from);
        if (opening.isEmpty()) {
            return "";
        }
        Retention retention = new Retention(from, to);
        BigDecimal closing = retention.closing(contract);
        return closing == null
                ? "LOST"
                : contract.worth(to.plusDays(1)).isEmpty()
                        ? "CO_TERMED"
                        : switch (Integer.signum(closing.compareTo(opening.get()))) {
                            case 1 -> "EXPANDED";
                            case -1 -> "REDUCED";
                            default -> "KEPT";
                        };
    }

    private void count(Contract contract) {
        contract.worth(from).ifPresent(opening -> {
            live++;
            customers.add(contract.customer());
            starting = starting.add(opening);
            BigDecimal closing = closing(contract);
            if (closing == null) {
                lost = lost.add(opening);
                return;
            }
            kept.add(contract.customer());
            expanded = expanded.add(closing.subtract(opening).max(BigDecimal.ZERO));
            reduced = reduced.add(opening.subtract(closing).max(BigDecimal.ZERO));
        });
        contract.renewals().stream().filter(this::isDue).forEach(renewal -> {
            due++;
            dueArr = dueArr.add(renewal.dueArr());
            Renewal.Decision decision = renewal.decision();
            if (decision == null) {
                undecided++;
            } else if (renewal.counts() && decision.arr() != null) {
                renewed++;
                renewedArr = renewedArr.add(decision.arr().min(renewal.dueArr()));
            }
        });
    }

    private boolean isDue(Renewal renewal) {
        return isIn(renewal.dueOn()) && !renewal.is(Outcome.CO_TERMED);
    }

    private boolean isIn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** What it is worth at the end, without what went on in it; null when it was lost. */
    private @Nullable BigDecimal closing(Contract contract) {
        Optional<BigDecimal> own = contract.worth(to.plusDays(1));
        if (own.isPresent()) {
            return own.get().subtract(carriedInto(contract));
        }
        for (Renewal renewal : contract.renewals()) {
            Renewal.Decision decision = renewal.decision();
            if (decision != null && goesOn(renewal)) {
                return decision.arr();
            }
        }
        return null;
    }

    private BigDecimal carriedInto(Contract contract) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Contract other : contract.customer().contracts()) {
            for (Renewal renewal : other.renewals()) {
                Renewal.Decision decision = renewal.decision();
                if (decision != null && decision.into() == contract && decision.arr() != null && goesOn(renewal)) {
                    sum = sum.add(decision.arr());
                }
            }
        }
        return sum;
    }

    /** Whether it went on in another contract in the period, which is live at its end. */
    private boolean goesOn(Renewal renewal) {
        Renewal.Decision decision = renewal.decision();
        return decision != null
                && decision.into() != null
                && isIn(renewal.dueOn())
                && decision.into().worth(to.plusDays(1)).isPresent();
    }

    private Map<String, String> fields() {
        long lostCustomers = customers.stream()
                .filter(customer -> !kept.contains(customer))
                .filter(customer -> customer.arr(to.plusDays(1)).signum() == 0)
                .count();
        Map<String, String> fields = new TreeMap<>();
        fields.put("liveContracts", Integer.toString(live));
        fields.put("starting", Amounts.text(starting));
        fields.put("lost", Amounts.text(lost));
        fields.put("reduced", Amounts.text(reduced));
        fields.put("expanded", Amounts.text(expanded));
        fields.put("customers", Integer.toString(customers.size()));
        fields.put("lostCustomers", Long.toString(lostCustomers));
        fields.put("due", Integer.toString(due));
        fields.put("renewed", Integer.toString(renewed));
        fields.put("undecided", Integer.toString(undecided));
        fields.put("dueArr", Amounts.text(dueArr));
        fields.put("renewedArr", Amounts.text(renewedArr));
        fields.put("grossRetention", percent(starting.subtract(lost).subtract(reduced), starting));
        fields.put(
                "netRetention", percent(starting.add(expanded).subtract(reduced).subtract(lost), starting));
        fields.put("grossChurn", percent(lost.add(reduced), starting));
        fields.put("customerChurn", percent(lostCustomers, customers.size()));
        fields.put("renewalRateByCount", percent(renewed, due));
        fields.put("renewalRateByValue", percent(renewedArr, dueArr));
        return fields;
    }

    private static String percent(long part, long whole) {
        return percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return Amounts.text(Amounts.percent(part, whole, 2));
    }
}
