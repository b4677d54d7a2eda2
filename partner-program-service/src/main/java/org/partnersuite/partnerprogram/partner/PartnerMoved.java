package org.partnersuite.partnerprogram.partner;

import java.util.UUID;
import org.partnersuite.platform.unitofwork.Change;

/** Implemented by features that follow a partner's status; called in the transaction of each transition. */
public interface PartnerMoved {
    void moved(Change change, UUID partner, PartnerStatus from, PartnerStatus to);
}
