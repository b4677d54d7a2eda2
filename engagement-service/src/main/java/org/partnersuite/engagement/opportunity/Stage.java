package org.partnersuite.engagement.opportunity;

import java.util.List;

/** Status of an opportunity. PREPARE is guidance on the account: no opportunity is ever in it. */
public enum Stage {
    ENGAGE,
    QUALIFY,
    DESIGN,
    PROPOSE,
    WON,
    LOST;

    public boolean isClosed() {
        return this == WON || this == LOST;
    }

    public boolean isOpen() {
        return !isClosed();
    }

    /** The stages that a move from here to there would jump over. */
    List<Stage> between(Stage target) {
        return List.of(values()).subList(Math.min(ordinal() + 1, target.ordinal()), target.ordinal());
    }
}
