package org.partnersuite.e2e.day.model;

import java.util.Map;

/** A client account as it must be. */
public final class Account extends Tracked {
    private boolean planned;
    private boolean strategy;

    public Account(String id, String by, Map<String, String> fields) {
        super(id, by, fields);
    }

    /** Its plan is written. */
    public void plan(boolean withStrategy) {
        planned = true;
        strategy = withStrategy;
    }

    public boolean isPlanned() {
        return planned;
    }

    /** Whether its plan has a watsonx strategy. */
    public boolean hasStrategy() {
        return strategy;
    }
}
