package org.partnersuite.localstack.sample;

/** How far a deal is, in the invented CRM's words and in ours. */
public enum SamplePhase {
    TALKING("Talking", "ENGAGE"),
    PILOT_AGREED("Pilot agreed", "QUALIFY"),
    IN_PILOT("In pilot", "DESIGN"),
    OFFER_OUT("Offer out", "PROPOSE"),
    CLOSED_WON("Closed - won", "WON"),
    CLOSED_LOST("Closed - lost", "LOST");

    private final String theirs;
    private final String stage;

    SamplePhase(String theirs, String stage) {
        this.theirs = theirs;
        this.stage = stage;
    }

    public String theirs() {
        return theirs;
    }

    public String stage() {
        return stage;
    }

    public boolean isClosed() {
        return this == CLOSED_WON || this == CLOSED_LOST;
    }
}
