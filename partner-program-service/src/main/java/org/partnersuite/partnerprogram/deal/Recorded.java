package org.partnersuite.partnerprogram.deal;

import org.jspecify.annotations.Nullable;

/**
 * Result of a report.
 *
 * @param before the deal as it was; null for a new one
 * @param deal the deal as it is now
 */
public record Recorded(Result result, @Nullable Deal before, Deal deal) {

    /** How the deal was affected. */
    public enum Result {
        CREATED,
        CHANGED,
        UNCHANGED,
        /** The source has said something newer already. */
        STALE,
        /** A feed cannot change what comes from an opportunity. */
        KEPT_BY_OPPORTUNITY,
        /** An opportunity that has no partner, and never had one here. */
        NO_DEAL
    }

    /** Whether the deal has a new state. */
    public boolean isNews() {
        return result == Result.CREATED || result == Result.CHANGED;
    }

    /** A newer version of an opportunity is stored even when nothing else differs. */
    boolean touchesTheDeal() {
        return isNews() || result == Result.UNCHANGED && deal.opportunityId() != null;
    }
}
