package org.partnersuite.e2e.program.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A deal as it is known.
 *
 * @param partner whose it is
 * @param closes planned while it is open, then the day on which it was won or lost
 * @param theirs the partner's portion
 * @param ours our value-add portion
 */
public record DealState(
        String partner, Status status, LocalDate closes, String currency, BigDecimal theirs, BigDecimal ours) {

    /** How a deal stands. */
    public enum Status {
        OPEN,
        WON,
        LOST
    }

    public BigDecimal tcv() {
        return theirs.add(ours);
    }

    /** Why it counts nowhere; empty when both portions are over zero (PP-3). */
    public List<String> notCounted() {
        if (status == Status.LOST && tcv().signum() == 0) {
            return List.of("LOSS_WITHOUT_TCV");
        }
        List<String> reasons = new ArrayList<>();
        if (ours.signum() == 0) {
            reasons.add("NO_VALUE_ADD");
        }
        if (theirs.signum() == 0) {
            reasons.add("NO_PARTNER_PORTION");
        }
        return reasons;
    }

    public boolean counts() {
        return notCounted().isEmpty();
    }

    /** What is known after a report: one that brings a loss without amounts leaves known amounts as they are (PP-3). */
    public DealState after(DealState before) {
        boolean zeroed = status == Status.LOST && tcv().signum() == 0;
        return zeroed ? new DealState(partner, status, closes, before.currency, before.theirs, before.ours) : this;
    }

    public DealState closing(Status then, LocalDate on) {
        return new DealState(partner, then, on, currency, theirs, ours);
    }

    public DealState amounting(BigDecimal theirPortion, BigDecimal ourPortion) {
        return new DealState(partner, status, closes, currency, theirPortion, ourPortion);
    }

    public DealState of(String other) {
        return new DealState(other, status, closes, currency, theirs, ours);
    }
}
