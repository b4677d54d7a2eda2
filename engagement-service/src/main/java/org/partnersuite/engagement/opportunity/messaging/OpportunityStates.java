package org.partnersuite.engagement.opportunity.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnersuite.engagement.account.AccountRow;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;

/** Opportunities that can be told again. */
final class OpportunityStates {
    private static final String ROWS = "select " + OpportunityRow.COLUMNS + ", " + AccountRow.COLUMNS
            + " from opportunity o join account a on a.id = o.account_id where o.id = any(:ids)"
            + " order by o.id for share of o";

    private OpportunityStates() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                "opportunity",
                "opportunity",
                ROWS,
                (row, context) -> OpportunityMessages.state(OpportunityRow.read(row), AccountRow.read(row)));
    }
}
