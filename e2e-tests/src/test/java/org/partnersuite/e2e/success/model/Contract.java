package org.partnersuite.e2e.success.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A subscription of a customer, and what it was worth on each day (CS-2, CS-10). */
public final class Contract {
    private static final int OPENS_MONTHS = 15;

    private final Customer customer;
    private final Draft draft;
    private final List<Term> terms = new ArrayList<>();
    private final List<Renewal> renewals = new ArrayList<>();
    private final Usage usage = new Usage();
    private final Health health;
    private String id = "";
    private @Nullable LocalDate end;
    private BigDecimal arr;

    /** How a contract runs on. */
    public enum Kind {
        /** Ends, and somebody decides. */
        FIXED,
        /** Renews itself. */
        AUTO,
        /** Would renew itself, and notice was given in time. */
        NOTICED,
        MONTHLY,
        TRIAL,
        /** Was a trial. */
        CONVERTED
    }

    /**
     * What is asked for.
     *
     * @param end the last day; null for a monthly one
     * @param noticeBy of one that renews itself
     * @param convertedOn of one that was a trial, which began with the contract
     */
    public record Draft(
            Kind kind,
            String product,
            LocalDate start,
            @Nullable LocalDate end,
            @Nullable LocalDate noticeBy,
            @Nullable LocalDate convertedOn,
            BigDecimal arr,
            int licensedUsers,
            String supportLevel,
            @Nullable Partner partner) {}

    /** @param today the day on which it becomes known */
    public Contract(Customer customer, Draft draft, ScoreModel model, LocalDate today) {
        this.customer = customer;
        this.draft = draft;
        this.health = new Health(this, model);
        this.end = draft.end();
        this.arr = draft.arr();
        LocalDate until = draft.end() == null ? LocalDate.MAX : draft.end().plusDays(1);
        LocalDate paidFrom = draft.convertedOn() == null ? draft.start() : draft.convertedOn();
        if (draft.kind() == Kind.TRIAL) {
            terms.add(new Term(draft.start(), until, arr, false));
        } else {
            if (paidFrom.isAfter(draft.start())) {
                terms.add(new Term(draft.start(), paidFrom, arr, false));
            }
            terms.add(new Term(paidFrom, until, arr, true));
        }
        awaitRenewal(today, today);
    }

    public Customer customer() {
        return customer;
    }

    public Draft draft() {
        return draft;
    }

    public LocalDate start() {
        return draft.start();
    }

    /** The last day as it is now; null for a monthly one. */
    public @Nullable LocalDate end() {
        return end;
    }

    /** As it is now. */
    public BigDecimal arr() {
        return arr;
    }

    public String id() {
        return id;
    }

    /** After it was created. */
    public void known(String as) {
        id = as;
    }

    public List<Renewal> renewals() {
        return renewals;
    }

    public Usage usage() {
        return usage;
    }

    public Health health() {
        return health;
    }

    /** What it was worth a year on a day; empty when nothing was paid for it. */
    public Optional<BigDecimal> worth(LocalDate day) {
        return terms.stream()
                .filter(term -> term.paid() && term.covers(day))
                .map(Term::arr)
                .findFirst();
    }

    /** Whether it renews itself at an end. A notice was for the first one. */
    public boolean renewsItself(Renewal renewal) {
        return draft.kind() == Kind.AUTO || draft.kind() == Kind.NOTICED && renewals.indexOf(renewal) > 0;
    }

    /** The renewal that waits for an outcome. */
    public Optional<Renewal> open() {
        return renewals.stream().filter(Renewal::isOpen).findFirst();
    }

    /** The first day of the term that ends with a renewal. */
    public LocalDate termStart(Renewal renewal) {
        int index = renewals.indexOf(renewal);
        return index == 0 ? draft.start() : renewals.get(index - 1).dueOn().plusDays(1);
    }

    /**
     * Records an outcome; once the contract has ended it goes on, or ends, as that says.
     *
     * @param today the day of the call
     */
    public void decide(Renewal renewal, Renewal.Decision what, LocalDate today) {
        renewal.decide(what);
        if (!renewal.dueOn().isBefore(today)) {
            return;
        }
        LocalDate next = renewal.dueOn().plusDays(1);
        BigDecimal worth = what.arr();
        if (what.outcome().isRenewed() && worth != null && what.until() != null) {
            LocalDate from = renewal.counts() ? next : Renewal.later(next, what.on());
            terms.add(new Term(from, what.until().plusDays(1), worth, true));
            end = what.until();
            arr = worth;
            awaitRenewal(today, next);
        } else if (what.into() != null && worth != null) {
            what.into().grow(next, worth);
        }
    }

    /** Another contract goes on in it from a day on. */
    private void grow(LocalDate from, BigDecimal by) {
        List<Term> grown = new ArrayList<>();
        for (Term term : terms) {
            if (!term.until().isAfter(from)) {
                grown.add(term);
                continue;
            }
            if (term.from().isBefore(from)) {
                grown.add(new Term(term.from(), from, term.arr(), term.paid()));
            }
            grown.add(new Term(
                    Renewal.later(term.from(), from), term.until(), term.arr().add(by), term.paid()));
        }
        terms.clear();
        terms.addAll(grown);
        arr = arr.add(by);
        open().ifPresent(renewal -> renewal.due(arr));
    }

    /** Opens the renewal of the end as it is now, unless that is too far away. */
    private void awaitRenewal(LocalDate today, LocalDate notBefore) {
        LocalDate last = end;
        if (last == null || draft.kind() == Kind.TRIAL) {
            return;
        }
        LocalDate opens = Renewal.later(draft.start(), last.minusMonths(OPENS_MONTHS));
        if (!today.isBefore(opens)) {
            renewals.add(new Renewal(this, last, arr, Renewal.later(opens, notBefore)));
        }
    }
}
