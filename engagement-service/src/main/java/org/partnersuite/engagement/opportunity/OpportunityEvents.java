package org.partnersuite.engagement.opportunity;

import java.time.Instant;
import java.util.UUID;
import org.partnersuite.platform.unitofwork.Change;

/** What happened to opportunities, told to other services. */
public interface OpportunityEvents {
    void changed(Change change, Opportunity opportunity, ClientContext client);

    /** It was merged into another, and is no more. */
    void gone(Change change, UUID id, long version, Instant at);

    void moved(Change change, StageMove move);

    void partnerChanged(Change change, PartnerChange partner);
}
