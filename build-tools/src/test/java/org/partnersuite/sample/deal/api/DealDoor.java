package org.partnersuite.sample.deal.api;

/** A door of the feature deal. */
public final class DealDoor {
    private DealDoor() {}

    public static String open() {
        return "open";
    }
}
