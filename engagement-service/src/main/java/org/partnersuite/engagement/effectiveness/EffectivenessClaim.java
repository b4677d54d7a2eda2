package org.partnersuite.engagement.effectiveness;

/** The parts of the claim that engagements make deals better (EN-15), each with its figure. */
public enum EffectivenessClaim {
    CLOSURE(true, "winRate: won of all closed opportunities."),
    DEPLOYMENT(true, "deployed: share of the won opportunities whose engagement reached production."),
    GROWTH(false, "Share with an expansion within 12 months of the win. Awaits the expansions of customer success."),
    CLIENT_REFERENCE(false, "Share with a story or reference. Awaits the stories and references of customer success."),
    LOWER_DISCOUNTING(true, "discount: mean discount of the opportunities with a list amount.");

    private final boolean measured;
    private final String figure;

    EffectivenessClaim(boolean measured, String figure) {
        this.measured = measured;
        this.figure = figure;
    }

    /** Whether this service has what the figure needs. */
    public boolean isMeasured() {
        return measured;
    }

    /** The figure, or what it waits for. */
    public String figure() {
        return figure;
    }
}
