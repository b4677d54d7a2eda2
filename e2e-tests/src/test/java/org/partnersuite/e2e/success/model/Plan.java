package org.partnersuite.e2e.success.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.TreeMap;

/** A success plan with one KPI, as it must be (CS-4). */
public final class Plan extends Kept {
    public static final String KPI = "kpi";

    private final Contract contract;
    private final String owner;
    private final BigDecimal baseline;
    private final BigDecimal target;
    private final TreeMap<LocalDate, BigDecimal> measured = new TreeMap<>();
    private String status = "DRAFT";
    private LocalDate submittedOn = LocalDate.MAX;

    public Plan(String id, Contract contract, String owner, BigDecimal baseline, BigDecimal target) {
        super(id);
        this.contract = contract;
        this.owner = owner;
        this.baseline = baseline;
        this.target = target;
    }

    public Contract contract() {
        return contract;
    }

    public String owner() {
        return owner;
    }

    public String status() {
        return status;
    }

    public TreeMap<LocalDate, BigDecimal> measured() {
        return measured;
    }

    /** To the next state; the first one that is none of a draft is its submission. */
    public void becomes(String next, LocalDate today) {
        if (status.equals("DRAFT")) {
            submittedOn = today;
        }
        status = next;
        changed();
    }

    /** Empty before its submission; by day 90 of the contract, which is the day 90 after its first. */
    public String timely() {
        return submittedOn.equals(LocalDate.MAX)
                ? ""
                : String.valueOf(!submittedOn.isAfter(contract.terms().start().plusDays(90)));
    }

    /** Of the newest measurement; empty without any. */
    public String attainment() {
        return measured.isEmpty()
                ? ""
                : Retention.plain(measured.lastEntry()
                        .getValue()
                        .subtract(baseline)
                        .divide(target.subtract(baseline), MathContext.DECIMAL128)
                        .setScale(4, RoundingMode.HALF_UP));
    }
}
