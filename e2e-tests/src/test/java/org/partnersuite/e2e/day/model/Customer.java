package org.partnersuite.e2e.day.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A customer as it must be, that is nobody's account. */
public final class Customer extends Tracked {
    private final List<Subscription> subscriptions = new ArrayList<>();

    public Customer(String id, String by, Map<String, String> fields) {
        super(id, by, fields);
    }

    public List<Subscription> subscriptions() {
        return subscriptions;
    }
}
