package org.partnersuite.sample.partner.api;

import org.partnersuite.sample.deal.api.DealDoor;

/** Enters another feature by its door. */
public final class ByDoor {
    private ByDoor() {}

    public static String deals() {
        return DealDoor.open();
    }
}
