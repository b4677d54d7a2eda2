package org.partnersuite.e2e.day.model;

import java.math.BigDecimal;

/** An opportunity as it must be. */
public final class Deal extends Tracked {
    private final String owner;
    private String stage = "ENGAGE";
    private String lossReason = "";
    private BigDecimal amount;
    private int moves = 1;
    private int activities;

    public Deal(String id, String name, String owner, BigDecimal amount) {
        super(id, name);
        this.owner = owner;
        this.amount = amount;
    }

    public String owner() {
        return owner;
    }

    public String stage() {
        return stage;
    }

    /** Empty unless it is lost. */
    public String lossReason() {
        return lossReason;
    }

    public BigDecimal amount() {
        return amount;
    }

    /** Its creation counts as the first. */
    public int moves() {
        return moves;
    }

    public int activities() {
        return activities;
    }

    public void reprice(BigDecimal now) {
        amount = now;
        changed();
    }

    public void move(Move made) {
        stage = made.to();
        lossReason = made.lossReason();
        moves++;
        changed();
    }

    public void logged() {
        activities++;
    }
}
