package org.partnersuite.e2e.success.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A subscription as it must be: its terms, what it was worth, who served it, and its renewals (CS-2, CS-10). */
public final class Contract extends Kept {
    private final Terms terms;
    private final LocalDate today;
    private final Worth worth = new Worth();
    private final ServedDays served = new ServedDays();
    private final List<Renewal> renewals = new ArrayList<>();
    private final Usage usage;
    private LocalDate end;
    private LocalDate termStart;
    private BigDecimal arr;
    private BigDecimal tcv;
    private boolean trial;
    private LocalDate convertedOn;

    /**
     * What it began with.
     *
     * @param end its last day; {@link LocalDate#MAX} for a monthly one
     * @param convertedOn the day on which a trial became paid; {@link LocalDate#MIN} when it was paid from the start
     */
    public record Terms(
            String customer,
            String product,
            int licensed,
            LocalDate start,
            LocalDate end,
            BigDecimal arr,
            BigDecimal tcv,
            boolean trial,
            LocalDate convertedOn,
            Service service) {

        public boolean isMonthly() {
            return end.equals(LocalDate.MAX);
        }
    }

    public Contract(String id, Terms terms, LocalDate today) {
        super(id);
        this.terms = terms;
        this.today = today;
        this.usage = new Usage(terms.licensed());
        end = terms.end();
        termStart = terms.start();
        arr = terms.arr();
        tcv = terms.tcv();
        trial = terms.trial();
        convertedOn = terms.convertedOn();
        boolean converted = terms.convertedOn().isAfter(terms.start());
        worth.say(terms.start(), end, arr, partner(terms.service()), !trial && !converted);
        if (converted) {
            worth.say(terms.convertedOn(), end, arr, partner(terms.service()), true);
        }
        served.serve(terms.service(), terms.start().isAfter(today) ? today : terms.start());
        open(today);
    }

    public Terms terms() {
        return terms;
    }

    public LocalDate end() {
        return end;
    }

    public BigDecimal arr() {
        return arr;
    }

    public BigDecimal tcv() {
        return tcv;
    }

    public boolean isTrial() {
        return trial;
    }

    /** {@link LocalDate#MIN} when it was paid from the start, or is not paid yet. */
    public LocalDate convertedOn() {
        return convertedOn;
    }

    public Worth worth() {
        return worth;
    }

    public ServedDays served() {
        return served;
    }

    public Service service() {
        return served.on(today);
    }

    public Usage usage() {
        return usage;
    }

    public List<Renewal> renewals() {
        return renewals;
    }

    public LocalDate termStart() {
        return termStart;
    }

    /** The one that waits for an outcome. */
    public Optional<Renewal> openRenewal() {
        return renewals.stream().filter(Renewal::isOpen).findFirst();
    }

    public boolean isInForce() {
        return !terms.start().isAfter(today) && !end.isBefore(today);
    }

    /** Another partner serves it, from a day that may have passed; of what it is worth that is a change of today. */
    public void serve(Service service, LocalDate from) {
        Service before = service();
        served.serve(service, from);
        if (!service().equals(before)) {
            changed();
            sayNow();
        }
    }

    /** Worth another amount from today on. */
    public void reprice(BigDecimal newArr) {
        arr = newArr;
        changed();
        sayNow();
        openRenewal().ifPresent(renewal -> renewal.due(newArr));
    }

    /** A trial became paid on a day. */
    public void convert(LocalDate on) {
        trial = false;
        convertedOn = on;
        changed();
        worth.say(Renewal.later(on, worth.newestFrom()), end, arr, partner(service()), true);
        open(today);
    }

    public void decide(Renewal renewal, Renewal.Outcome outcome, String by) {
        renewal.decide(outcome, by);
    }

    /** The contract of a decided renewal goes on, once its end has passed. */
    public void goOn(Renewal renewal) {
        Renewal.Outcome outcome = renewal.outcome();
        LocalDate next = renewal.dueOn().plusDays(1);
        LocalDate from = outcome.counted() ? next : Renewal.later(outcome.decidedOn(), next);
        tcv = Months.total(outcome.renewed(), end, outcome.until());
        end = outcome.until();
        arr = outcome.renewed();
        termStart = next;
        changed();
        renewal.apply();
        worth.say(from, end, arr, partner(service()), true);
        open(Renewal.later(Renewal.opens(terms.start(), end), next));
    }

    /** Another contract of the customer became a part of this one, whose renewal this was. */
    public void take(Renewal renewal) {
        BigDecimal by = renewal.outcome().renewed();
        if (by.signum() != 0) {
            arr = arr.add(by);
            changed();
            worth.grow(renewal.dueOn().plusDays(1), by);
            openRenewal().ifPresent(own -> own.due(arr));
        }
        renewal.apply();
    }

    /** What is said now holds from today, or corrects a whole that is over or has not begun. */
    private void sayNow() {
        if (worth.on(end).equals(List.of(new Worth.Day(arr, partner(service()), !trial)))) {
            return;
        }
        boolean over = end.isBefore(today);
        LocalDate from = over || !today.isAfter(worth.newestFrom()) ? worth.newestFrom() : today;
        worth.say(from, end, arr, partner(service()), !trial);
    }

    /** Opens the renewal of the newest term by today, unless it is a trial, has no end, or ends far from now. */
    private void open(LocalDate openedOn) {
        boolean renewable = !trial && !terms.isMonthly();
        if (renewable && !today.isBefore(Renewal.opens(terms.start(), end))) {
            renewals.add(new Renewal(terms.start(), end, arr, openedOn, today));
        }
    }

    private static String partner(Service service) {
        return service.partner();
    }
}
