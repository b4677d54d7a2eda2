package org.partnersuite.engagement.reference;

import org.partnersuite.platform.unitofwork.Change;

/** What other services are told of reference data. */
public interface ReferenceEvents {
    void changed(Change change, ReferenceSet set);
}
