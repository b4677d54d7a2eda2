package org.partnersuite.customersuccess.contractvalue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.partnersuite.platform.rest.Money;

/**
 * The values of one contract over time, as spans that do not overlap. A change holds from the day on which it was made; a
 * renewed contract from the day after the old one's end; the conversion of a trial from its own day; what another contract
 * brought that became a part of it, from the day after that one's end. A contract that has ended, or not yet begun, is
 * corrected as a whole. What went before a change never changes, but for the contract's first and last day and its customer.
 */
final class ValueLine {
    /** The end of a contract that has none. */
    static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    private ValueLine() {}

    /**
     * The spans after a change.
     *
     * @param before the spans as they were, the first one first; none for a new contract
     * @param today the day of the change
     */
    static List<ContractValue> after(List<ContractValue> before, ContractState state, LocalDate today) {
        LocalDate end = end(state);
        if (before.isEmpty()) {
            return fresh(state, end);
        }
        List<ContractValue> line = new ArrayList<>();
        for (ContractValue value : before) {
            line.add(value.ofCustomer(state.customerId()));
        }
        line.set(0, line.getFirst().from(state.start()));
        ContractValue last = line.getLast();
        ContractValue now = ContractValue.of(state, last.validFrom(), end, !state.trial());
        LocalDate grownFrom = state.holdsFrom();
        if (grownFrom != null && !now.validTo().isAfter(last.validTo())) {
            return shown(grown(line, growth(last.arr(), now.arr()), grownFrom), end);
        }
        LocalDate from = from(last, now, state, today);
        List<ContractValue> next = new ArrayList<>();
        for (ContractValue value : line) {
            next.add(value.validTo().isAfter(from) ? value.to(from) : value);
        }
        ContractValue kept = next.getLast();
        boolean goesOn = kept.isWorth(now) && kept.validTo().equals(from);
        if (goesOn) {
            next.set(next.size() - 1, kept.to(end));
        } else {
            next.add(now.from(from));
        }
        return shown(next, end);
    }

    private static Money growth(Money from, Money to) {
        return new Money(to.amount().subtract(from.amount()), to.currency());
    }

    /** Worth more from a day on, whatever it was worth. */
    private static List<ContractValue> grown(List<ContractValue> line, Money by, LocalDate from) {
        List<ContractValue> grown = new ArrayList<>();
        for (ContractValue value : line) {
            if (!value.paid() || !value.validTo().isAfter(from)) {
                grown.add(value);
            } else if (value.validFrom().isBefore(from)) {
                grown.add(value.to(from));
                grown.add(value.from(from).plus(by));
            } else {
                grown.add(value.plus(by));
            }
        }
        return grown;
    }

    private static List<ContractValue> fresh(ContractState state, LocalDate end) {
        LocalDate converted = state.convertedOn();
        List<ContractValue> line = new ArrayList<>();
        if (converted != null && converted.isAfter(state.start()) && !state.trial()) {
            line.add(ContractValue.of(state, state.start(), converted, false));
            line.add(ContractValue.of(state, converted, end, true));
        } else {
            line.add(ContractValue.of(state, state.start(), end, !state.trial()));
        }
        return shown(line, end);
    }

    /** The first day on which the contract is no longer in force. */
    private static LocalDate end(ContractState state) {
        LocalDate last = state.end();
        LocalDate end = last == null ? FOR_EVER : last.plusDays(1);
        LocalDate ceased = state.ceasedOn();
        return ceased != null && ceased.isBefore(end) ? ceased : end;
    }

    /** The day from which the newest values hold. */
    private static LocalDate from(ContractValue last, ContractValue now, ContractState state, LocalDate today) {
        LocalDate converted = state.convertedOn();
        if (!last.paid() && now.paid() && converted != null) {
            return converted.isBefore(last.validFrom()) ? last.validFrom() : converted;
        }
        boolean renewed = !today.isBefore(last.validTo()) && now.validTo().isAfter(last.validTo());
        if (renewed) {
            LocalDate resumes = state.holdsFrom();
            return resumes != null && resumes.isAfter(last.validTo()) ? resumes : last.validTo();
        }
        if (last.isWorth(now)) {
            return last.validTo();
        }
        boolean ended = !today.isBefore(last.validTo());
        return ended || !today.isAfter(last.validFrom()) ? last.validFrom() : today;
    }

    /** Those that have days, none of them beyond the end. */
    private static List<ContractValue> shown(List<ContractValue> line, LocalDate end) {
        return line.stream()
                .map(value -> value.validTo().isAfter(end) ? value.to(end) : value)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
