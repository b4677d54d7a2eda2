package org.partnersuite.customersuccess.customer;

import java.util.UUID;
import org.partnersuite.platform.unitofwork.Change;

/** Records that name a customer, and follow it into another one that was the same client. Implemented by beans. */
public interface CustomerMergeParticipant {

    /**
     * Called in the transaction that moves the subscriptions, after they were moved.
     *
     * @param left the customer that gives up its records
     * @param kept the customer that gets them
     */
    void merged(Change change, UUID left, UUID kept);
}
