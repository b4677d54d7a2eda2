package org.partnersuite.partnerprogram.deal.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnersuite.partnerprogram.deal.DealBook;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;

/** Deals that can be told again. */
final class DealStates {

    private DealStates() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return new CurrentStates("deal", "deal", "id", (db, ids) -> DealBook.current(db, ids).stream()
                .map(DealStateEvents::state)
                .toList());
    }
}
