package org.partnersuite.e2e.day.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An opportunity as it must be. */
public final class Deal extends Tracked {
    private final String account;
    private final String owner;
    private String stage = "ENGAGE";
    private String lossReason = "";
    private BigDecimal amount;
    private int moves = 1;
    private int activities;
    private int roadblocks;
    private @Nullable Deal mergedInto;

    public Deal(String id, String account, String name, String owner, BigDecimal amount) {
        super(id, name);
        this.account = account;
        this.owner = owner;
        this.amount = amount;
    }

    public String account() {
        return account;
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

    public int roadblocks() {
        return roadblocks;
    }

    public void blocked() {
        roadblocks++;
    }

    /** The other leads here from now on, and what belonged to it belongs to this one. */
    public void absorb(Deal other) {
        activities += other.activities;
        roadblocks += other.roadblocks;
        other.mergedInto = this;
        changed();
    }

    public boolean isMerged() {
        return mergedInto != null;
    }

    /** Where its id leads: over every merge to one that lives. */
    public Deal living() {
        return mergedInto == null ? this : mergedInto.living();
    }
}
