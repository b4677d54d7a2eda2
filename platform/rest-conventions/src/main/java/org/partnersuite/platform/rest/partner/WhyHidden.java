package org.partnersuite.platform.rest.partner;

import java.util.Locale;

/** Reason for hiding a field from partners. */
public enum WhyHidden {
    PEOPLE("persons: who of the vendor or of the client did, owns or leads something"),
    NOTES("what colleagues write for each other: reasons, notes, descriptions"),
    MONEY("the vendor's share of a deal, and what it could be computed from"),
    INSIDE("how the vendor organises, plans and judges its work"),
    OTHERS("what leads to rows of others: other partners' deals, records that a partner may not read");

    private final String words;

    WhyHidden(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** As it is written in the decisions. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
