package org.partnersuite.partnerprogram.partner;

import java.time.LocalDate;
import java.util.UUID;
import org.partnersuite.platform.unitofwork.Change;

/** Implemented by features that act when an invited partner participates; called in the transaction of the transition. */
public interface PartnerJoined {
    /** @param on the day from which it participates */
    void joined(Change change, UUID partner, LocalDate on);
}
