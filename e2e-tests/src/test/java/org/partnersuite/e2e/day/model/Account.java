package org.partnersuite.e2e.day.model;

/** A client account as it must be. */
public final class Account extends Tracked {

    public Account(String id, String name) {
        super(id, name);
    }
}
