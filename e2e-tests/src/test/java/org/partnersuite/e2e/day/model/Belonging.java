package org.partnersuite.e2e.day.model;

import java.util.Map;

/** A record linked to an opportunity, and goes with it when it is folded into another. */
public abstract class Belonging extends Tracked {
    private Deal deal;

    Belonging(String id, Deal deal, String by, Map<String, String> fields) {
        super(id, by, fields);
        this.deal = deal;
        deal.add(this);
    }

    public final Deal deal() {
        return deal;
    }

    final void moveTo(Deal other, String by) {
        deal = other;
        next(by, Map.of("opportunityId", other.id()), Map.of());
    }
}
