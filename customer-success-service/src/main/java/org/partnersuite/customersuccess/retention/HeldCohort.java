package org.partnersuite.customersuccess.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.retention.RetentionScope.Breakdown;

/** Computes retention from contracts in memory, as {@link RetentionFigures} does from rows. */
final class HeldCohort {
    private static final int ANY = -2;

    private final RatesByCode rates;
    private final @Nullable Breakdown by;
    private final int from;
    private final int until;
    private final int partner;
    private final int product;
    private final int segment;
    private final @Nullable Tally[] tallies;

    private HeldCohort(RetentionScope scope, Codes codes, RatesByCode rates) {
        this.rates = rates;
        by = scope.by();
        from = Math.toIntExact(scope.from().toEpochDay());
        until = Math.toIntExact(scope.until().toEpochDay());
        UUID ofPartner = scope.partner();
        partner = asked(ofPartner == null ? null : ofPartner.toString(), codes);
        product = asked(scope.product(), codes);
        segment = asked(scope.segment(), codes);
        tallies = new Tally[codes.end()];
    }

    private static int asked(@Nullable String value, Codes codes) {
        return value == null ? ANY : codes.of(value);
    }

    static List<Retention> of(HeldContracts held, RetentionScope scope, FigureRates rates) {
        HeldCohort cohort = new HeldCohort(scope, held.codes(), new RatesByCode(rates, held.currencies()));
        if (scope.by() == null) {
            cohort.tally(Codes.NONE);
        }
        for (HeldCustomer customer : held.customers()) {
            cohort.add(customer);
        }
        List<Retention> figures = new ArrayList<>();
        for (int code = 0; code < cohort.tallies.length; code++) {
            Tally tally = cohort.tallies[code];
            if (tally != null) {
                figures.add(tally.retention(held.codes().value(code)));
            }
        }
        figures.sort(Retention::byKey);
        return figures;
    }

    private Tally tally(int code) {
        Tally known = tallies[code];
        if (known != null) {
            return known;
        }
        Tally tally = new Tally(rates, until);
        tallies[code] = tally;
        return tally;
    }

    private void add(HeldCustomer customer) {
        CoTermed coTermed = CoTermed.of(customer, from, until, rates);
        int segmentAtStart = customer.segmentOn(from);
        boolean inSegment = segment == ANY || segment == segmentAtStart;
        int contract = customer.firstContract();
        for (int number = 0; number < customer.contracts(); number++) {
            int start = inSegment ? customer.liveOn(contract, from) : HeldCustomer.NOWHERE;
            if (start != HeldCustomer.NOWHERE && isAsked(customer, start)) {
                tally(key(customer, start, segmentAtStart)).add(customer, contract, number, start, coTermed);
            }
            int end = customer.endOfDues(contract);
            for (int due = customer.firstDue(contract); due < end; due += HeldCustomer.DUE_LENGTH) {
                int on = customer.dueOn(due);
                if (from <= on && on < until && !customer.is(due, HeldCustomer.CO_TERMED)) {
                    addDue(customer, contract, due);
                }
            }
            contract = end;
        }
    }

    /** Dimensions of what was due are those of its own day. */
    private void addDue(HeldCustomer customer, int contract, int due) {
        int on = customer.dueOn(due);
        int value = customer.valueOn(contract, on);
        if (value == HeldCustomer.NOWHERE || !isAsked(customer, value)) {
            return;
        }
        int segmentThen = customer.segmentOn(on);
        if (segment == ANY || segment == segmentThen) {
            tally(key(customer, value, segmentThen)).addDue(customer, due);
        }
    }

    private boolean isAsked(HeldCustomer customer, int value) {
        return (partner == ANY || partner == customer.partner(value))
                && (product == ANY || product == customer.product(value));
    }

    private int key(HeldCustomer customer, int value, int segmentThen) {
        if (by == null) {
            return Codes.NONE;
        }
        return switch (by) {
            case PARTNER -> customer.partner(value);
            case PRODUCT -> customer.product(value);
            case SEGMENT -> segmentThen;
        };
    }
}
