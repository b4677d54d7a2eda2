package org.partnersuite.engagement.opportunity;

/** Kind of an opportunity. */
public enum OpportunityKind {
    SALES,
    /** Identified by a technical team. */
    TECHNICAL,
    /**
     * Deploys additional software from a catalogue, however the client procures it. It counts in numbers, and not in
     * amounts.
     */
    DEPLOYMENT;

    public boolean countsInAmounts() {
        return this != DEPLOYMENT;
    }
}
