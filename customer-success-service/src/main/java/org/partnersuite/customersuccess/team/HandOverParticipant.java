package org.partnersuite.customersuccess.team;

import org.partnersuite.platform.unitofwork.Change;

/** Records that store their owner and follow a book that is handed over. Implemented by beans. */
public interface HandOverParticipant {

    /** Called on the day on which it takes effect, in the transaction that makes it so. */
    void handedOver(Change change, HandOver handOver);
}
