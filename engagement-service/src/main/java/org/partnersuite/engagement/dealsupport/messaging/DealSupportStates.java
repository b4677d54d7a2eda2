package org.partnersuite.engagement.dealsupport.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnersuite.engagement.dealsupport.DealSupportRow;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;

/** Deal-support requests that can be told again. */
final class DealSupportStates {
    private static final String ROWS = "select " + DealSupportRow.COLUMNS + " from deal_support_request r"
            + " where r.id = any(:ids) order by r.id";

    private DealSupportStates() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                "deal-support-request",
                "deal_support_request",
                ROWS,
                (row, context) -> DealSupportMessages.state(DealSupportRow.read(row)));
    }
}
