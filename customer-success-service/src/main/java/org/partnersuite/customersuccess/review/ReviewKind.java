package org.partnersuite.customersuccess.review;

import java.util.Set;

/** What is reviewed, with whom. */
public enum ReviewKind {
    /** How a customer adopts a subscription; counts against the reviews of its support level. */
    CUSTOMER_ADOPTION(Set.of(Side.CUSTOMER), Set.of(Side.VENDOR, Side.PARTNER)),
    /** The business of a partner; a benefit of its tier. */
    PARTNER_EXECUTIVE(Set.of(Side.PARTNER), Set.of(Side.VENDOR)),
    /** The quarter of an account. */
    ACCOUNT_QBR(Set.of(Side.CUSTOMER), Set.of(Side.VENDOR, Side.PARTNER));

    private final Set<Side> theirs;
    private final Set<Side> ours;

    ReviewKind(Set<Side> theirs, Set<Side> ours) {
        this.theirs = theirs;
        this.ours = ours;
    }

    /** For whom an attendee speaks. */
    public enum Side {
        VENDOR,
        PARTNER,
        CUSTOMER
    }

    boolean isTheirs(Side side) {
        return theirs.contains(side);
    }

    boolean isOurs(Side side) {
        return ours.contains(side);
    }
}
