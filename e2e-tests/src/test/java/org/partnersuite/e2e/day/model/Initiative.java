package org.partnersuite.e2e.day.model;

import java.util.Map;

/** A strategic initiative as it must be. */
public final class Initiative extends Tracked {
    private final Account account;

    public Initiative(String id, Account account, String by, Map<String, String> fields) {
        super(id, by, fields);
        this.account = account;
        account.add(this);
    }

    public Account account() {
        return account;
    }
}
