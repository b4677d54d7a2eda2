package org.partnersuite.engagement.opportunity.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnersuite.engagement.opportunity.ClientContext;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;

/** Opportunities that can be told again. */
final class OpportunityStates {
    private static final String ROWS =
            "select " + OpportunityRow.COLUMNS + ", " + ClientContext.COLUMNS + " from opportunity o "
                    + ClientContext.OF_OPPORTUNITY + " where o.id = any(:ids) order by o.id for share of o";

    private OpportunityStates() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                "opportunity",
                "opportunity",
                ROWS,
                (row, context) -> OpportunityMessages.state(OpportunityRow.read(row), ClientContext.read(row)));
    }
}
