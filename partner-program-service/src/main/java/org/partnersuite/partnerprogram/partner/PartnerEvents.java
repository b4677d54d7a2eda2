package org.partnersuite.partnerprogram.partner;

import org.partnersuite.platform.unitofwork.Change;

/** What happened to partners, told to other services. */
public interface PartnerEvents {
    void changed(Change change, Partner partner);
}
