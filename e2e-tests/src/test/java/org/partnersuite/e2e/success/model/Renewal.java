package org.partnersuite.e2e.success.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The renewal of a contract at one of its ends (CS-10). */
public final class Renewal {
    /** A decision so many days after the end still counts. */
    private static final int GRACE_DAYS = 30;

    private static final int PROMPT_DAYS = 90;

    private final Contract contract;
    private final LocalDate dueOn;
    private final LocalDate knownFrom;
    private BigDecimal dueArr;
    private @Nullable Decision decision;

    /**
     * What came out of it.
     *
     * @param reason empty without one
     * @param arr what goes on, a year; null when nothing does
     * @param until the last day of the renewed contract; null unless it was renewed
     * @param into the contract that it became a part of
     */
    public record Decision(
            Outcome outcome,
            String reason,
            @Nullable BigDecimal arr,
            @Nullable LocalDate until,
            @Nullable Contract into,
            LocalDate on) {}

    /** @param knownFrom the day on which it was to be opened, or on which the contract became known if later */
    Renewal(Contract contract, LocalDate dueOn, BigDecimal dueArr, LocalDate knownFrom) {
        this.contract = contract;
        this.dueOn = dueOn;
        this.dueArr = dueArr;
        this.knownFrom = knownFrom;
    }

    public Contract contract() {
        return contract;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public BigDecimal dueArr() {
        return dueArr;
    }

    /** The day on which it entered, or enters, its last phase. */
    public LocalDate executesOn() {
        return later(dueOn.minusMonths(6), later(contract.start(), knownFrom));
    }

    public @Nullable Decision decision() {
        return decision;
    }

    /** While it is open, what is due is what the contract is worth. */
    void due(BigDecimal arr) {
        dueArr = arr;
    }

    void decide(Decision what) {
        decision = what;
    }

    public boolean isOpen() {
        return decision == null;
    }

    public boolean is(Outcome outcome) {
        return decision != null && decision.outcome() == outcome;
    }

    /** Whether it counts as renewed: decided before the end or within the grace. */
    public boolean counts() {
        Decision what = decision;
        return what != null && what.outcome().isRenewed() && !what.on().isAfter(dueOn.plusDays(GRACE_DAYS));
    }

    /** Its phase on a day, by whole months before the end. */
    public String phase(LocalDate day) {
        return day.isBefore(dueOn.minusMonths(12))
                ? "REVIEW_PORTFOLIO"
                : day.isBefore(dueOn.minusMonths(6)) ? "IDENTIFY_AND_MANAGE_RISK" : "EXECUTE";
    }

    /** The day on which the partner was prompted by a day: once, from 90 days before the end on. */
    public @Nullable LocalDate promptedOn(LocalDate today) {
        LocalDate prompt = later(dueOn.minusDays(PROMPT_DAYS), later(contract.start(), knownFrom));
        return prompt.isAfter(dueOn) || prompt.isAfter(today) ? null : prompt;
    }

    /** What the API tells of it, as texts. */
    public Map<String, String> fields(LocalDate today) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("dueOn", dueOn.toString());
        fields.put("dueArr", Amounts.text(dueArr));
        fields.put("phase", phase(today));
        fields.put("promptedOn", text(promptedOn(today)));
        fields.put("status", isOpen() ? "OPEN" : "CLOSED");
        Decision what = decision;
        if (what != null) {
            fields.put("outcome", what.outcome().name());
            fields.put("reason", what.reason());
            fields.put("renewedArr", what.arr() == null ? "" : Amounts.text(what.arr()));
            fields.put("renewedUntil", text(what.until()));
            fields.put("into", what.into() == null ? "" : what.into().id());
            fields.put("decidedOn", what.on().toString());
            fields.put("counted", Boolean.toString(counts()));
            boolean follows = what.outcome() != Outcome.NOT_RENEWED && dueOn.isBefore(today);
            fields.put("appliedOn", follows ? dueOn.plusDays(1).toString() : "");
        }
        return fields;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
