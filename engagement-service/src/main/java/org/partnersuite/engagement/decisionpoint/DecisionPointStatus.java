package org.partnersuite.engagement.decisionpoint;

/** Status of a technology decision point. Only moves change it. */
public enum DecisionPointStatus {
    IDENTIFIED,
    /** The client decided for our technology. */
    LANDED,
    /** Its use grew beyond the first decision. Each further expansion is a move of its own. */
    EXPANDED,
    LOST;

    /** Whether a move leads from here to another status, which may be the same. */
    boolean leadsTo(DecisionPointStatus to) {
        return switch (to) {
            case IDENTIFIED -> this == LOST;
            case LANDED -> this == IDENTIFIED;
            case EXPANDED -> this == LANDED || this == EXPANDED;
            case LOST -> this != LOST;
        };
    }

    /** What lands or expands is proven; what is lost or identified again has a reason. */
    boolean isProven() {
        return this == LANDED || this == EXPANDED;
    }
}
