package org.partnersuite.e2e.day.model;

import java.util.Map;

/** A subscription as it must be, that no deal made (CS-2). */
public final class Subscription extends Tracked {

    public Subscription(String id, Customer customer, String by, Map<String, String> fields) {
        super(id, by, fields);
        customer.subscriptions().add(this);
    }
}
