package org.partnersuite.engagement.opportunity;

import java.util.Arrays;
import java.util.Optional;

/** Evidence for entering a stage: what the client did, by the table of EN-7. */
public enum EvidenceCode {
    CLIENT_AGREED_TO_BRIEFING(Stage.ENGAGE, "the client agreed to a briefing"),
    CLIENT_AGREED_TO_PILOT(Stage.QUALIFY, "the client agreed to a pilot"),
    CLIENT_AGREED_TO_PILOT_SCOPE(Stage.DESIGN, "the client agreed with the pilot's scope"),
    CLIENT_AGREED_PILOT_SUCCESSFUL(Stage.PROPOSE, "the client agreed that the pilot was successful"),
    SIGNED(Stage.WON, "the contract is signed");

    private final Stage entered;
    private final String sentence;

    EvidenceCode(Stage entered, String sentence) {
        this.entered = entered;
        this.sentence = sentence;
    }

    static Optional<EvidenceCode> toEnter(Stage stage) {
        return Arrays.stream(values()).filter(code -> code.entered == stage).findFirst();
    }

    public String sentence() {
        return sentence;
    }
}
