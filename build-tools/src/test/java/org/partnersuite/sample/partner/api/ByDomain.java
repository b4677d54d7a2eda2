package org.partnersuite.sample.partner.api;

import org.partnersuite.sample.deal.Deals;

/** Enters another feature by its domain. */
public final class ByDomain {
    private ByDomain() {}

    public static String deals() {
        return Deals.all();
    }
}
