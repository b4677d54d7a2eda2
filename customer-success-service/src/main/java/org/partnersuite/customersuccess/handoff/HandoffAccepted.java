package org.partnersuite.customersuccess.handoff;

import org.partnersuite.platform.unitofwork.Change;

/** Implemented by features that act when a handoff is accepted; called in the transaction of the acceptance. */
public interface HandoffAccepted {
    void handoffAccepted(Change change, Handoff handoff);
}
