package org.partnersuite.partnerprogram.deal;

import org.partnersuite.platform.unitofwork.Change;

/** What happened to deals, told to other services. */
public interface DealEvents {
    void changed(Change change, Deal deal);
}
