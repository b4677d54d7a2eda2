package org.partnersuite.sample.deal;

import org.partnersuite.sample.deal.api.DealDoor;

/** May use its own door. */
public final class Deals {
    private Deals() {}

    public static String all() {
        return DealDoor.open();
    }
}
