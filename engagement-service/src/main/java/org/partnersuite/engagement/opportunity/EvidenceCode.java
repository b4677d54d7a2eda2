package org.partnersuite.engagement.opportunity;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.TechnicalEngagement.Need;

/**
 * Evidence for entering a stage: what the client did, by the table of EN-7. A deal with technical engagement is led by
 * its pilot, one without by what the client confirms.
 */
public enum EvidenceCode {
    CLIENT_AGREED_TO_BRIEFING(Stage.ENGAGE, null, "the client agreed to a briefing"),
    CLIENT_AGREED_TO_PILOT(Stage.QUALIFY, Need.REQUIRED, "the client agreed to a pilot"),
    CLIENT_AGREED_TO_PILOT_SCOPE(Stage.DESIGN, Need.REQUIRED, "the client agreed with the pilot's scope"),
    CLIENT_AGREED_PILOT_SUCCESSFUL(Stage.PROPOSE, Need.REQUIRED, "the client agreed that the pilot was successful"),
    CLIENT_CONFIRMED_NEED(Stage.QUALIFY, Need.NOT_REQUIRED, "the client confirmed the need"),
    CLIENT_CONFIRMED_SCOPE(Stage.DESIGN, Need.NOT_REQUIRED, "the client confirmed what is to be bought"),
    CLIENT_ASKED_FOR_PROPOSAL(Stage.PROPOSE, Need.NOT_REQUIRED, "the client asked for the proposal"),
    SIGNED(Stage.WON, null, "the contract is signed");

    private final Stage entered;
    private final @Nullable Need engagement;
    private final String sentence;

    /** @param engagement null when the evidence does not depend on it */
    EvidenceCode(Stage entered, @Nullable Need engagement, String sentence) {
        this.entered = entered;
        this.engagement = engagement;
        this.sentence = sentence;
    }

    static Optional<EvidenceCode> toEnter(Stage stage, Need engagement) {
        return Arrays.stream(values())
                .filter(code -> code.entered == stage)
                .filter(code -> code.engagement == null || code.engagement == engagement)
                .findFirst();
    }

    public String sentence() {
        return sentence;
    }
}
