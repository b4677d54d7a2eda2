package org.partnersuite.e2e.success.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The renewal of a term as it must be. Days are counted back from the contract's last one (CS-10). */
public final class Renewal {
    private static final int PROMPT_DAYS = 90;

    private final LocalDate contractStart;
    private final LocalDate dueOn;
    private final LocalDate openedOn;
    private final LocalDate today;
    private BigDecimal dueArr;
    private long version = 1;
    private boolean applied;
    private String decided = "";
    private Outcome outcome = Outcome.NONE;

    /**
     * How it came out.
     *
     * @param renewed a year; zero when nothing goes on
     * @param until the renewed contract's last day, when it goes on by itself
     * @param into the contract that it became a part of; empty for none
     * @param counted whether it counts as renewed
     */
    public record Outcome(
            String code,
            String reason,
            BigDecimal renewed,
            LocalDate until,
            String into,
            LocalDate decidedOn,
            boolean counted) {
        static final Outcome NONE = new Outcome("", "", BigDecimal.ZERO, LocalDate.MIN, "", LocalDate.MIN, false);

        public boolean isRenewed() {
            return code.startsWith("RENEWED");
        }

        public boolean isCoTermed() {
            return code.equals("CO_TERMED");
        }
    }

    Renewal(LocalDate contractStart, LocalDate dueOn, BigDecimal dueArr, LocalDate openedOn, LocalDate today) {
        this.contractStart = contractStart;
        this.dueOn = dueOn;
        this.dueArr = dueArr;
        this.openedOn = openedOn;
        this.today = today;
    }

    /** The first day on which a contract's renewal is open. */
    static LocalDate opens(LocalDate start, LocalDate end) {
        return later(start, end.minusMonths(15));
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public BigDecimal dueArr() {
        return dueArr;
    }

    public Outcome outcome() {
        return outcome;
    }

    public boolean isOpen() {
        return outcome.code().isEmpty();
    }

    public long version() {
        return version;
    }

    public String etag() {
        return "\"" + version + "\"";
    }

    public String phase() {
        return !today.isBefore(dueOn.minusMonths(6))
                ? "EXECUTE"
                : !today.isBefore(dueOn.minusMonths(12)) ? "IDENTIFY_AND_MANAGE_RISK" : "REVIEW_PORTFOLIO";
    }

    public LocalDate phaseSince() {
        int months = phase().equals("EXECUTE") ? 6 : phase().equals("REVIEW_PORTFOLIO") ? 15 : 12;
        return later(dueOn.minusMonths(months), contractStart);
    }

    /** Empty while the partner was not prompted: not yet, or too late. */
    public String promptedOn() {
        LocalDate day = later(dueOn.minusDays(PROMPT_DAYS), later(contractStart, openedOn));
        return day.isAfter(dueOn) || day.isAfter(today) ? "" : day.toString();
    }

    /** The day of the newest of those steps that ask for an action: it is being executed, or the partner was prompted. */
    public LocalDate calledOn() {
        LocalDate executed = phase().equals("EXECUTE") ? later(phaseSince(), openedOn) : LocalDate.MIN;
        return promptedOn().isEmpty() ? executed : later(executed, LocalDate.parse(promptedOn()));
    }

    public boolean isApplied() {
        return applied;
    }

    void decide(Outcome how, String by) {
        outcome = how;
        decided = by;
        version++;
    }

    public String decidedBy() {
        return decided;
    }

    void apply() {
        applied = true;
        version++;
    }

    /** What is up for renewal, while it is open. */
    void due(BigDecimal arr) {
        if (isOpen() && arr.compareTo(dueArr) != 0) {
            dueArr = arr;
            version++;
        }
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
