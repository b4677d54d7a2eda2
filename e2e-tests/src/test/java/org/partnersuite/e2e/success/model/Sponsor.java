package org.partnersuite.e2e.success.model;

/** A sponsor of a customer's stakeholder map. */
public final class Sponsor extends Kept {
    private boolean left;

    public Sponsor(String id) {
        super(id);
    }

    public boolean hasLeft() {
        return left;
    }

    public void leave() {
        left = true;
        changed();
    }
}
