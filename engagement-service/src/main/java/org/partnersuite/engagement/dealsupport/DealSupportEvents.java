package org.partnersuite.engagement.dealsupport;

import org.partnersuite.platform.unitofwork.Change;

/** What happened to deal-support requests, told to other services. */
public interface DealSupportEvents {
    void changed(Change change, DealSupportRequest request);
}
