package org.partnersuite.engagement.opportunity.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.partnersuite.engagement.opportunity.ClientContext;
import org.partnersuite.engagement.opportunity.Opportunity;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.outbox.OutgoingEvent;

/** Opportunities that can be told again. */
final class OpportunityStates {
    private static final String ROWS = "select " + OpportunityRow.COLUMNS + ", " + ClientContext.COLUMNS
            + " from opportunity o " + ClientContext.OF_OPPORTUNITY + " where o.id = any(:ids) order by o.id";

    private OpportunityStates() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of("opportunity", "opportunity", ROWS, (row, context) -> state(row));
    }

    private static OutgoingEvent state(ResultSet row) throws SQLException {
        Opportunity opportunity = OpportunityRow.read(row);
        return OpportunityRow.mergedInto(row) == null
                ? OpportunityMessages.state(opportunity, ClientContext.read(row))
                : OpportunityMessages.gone(opportunity.id(), opportunity.version(), opportunity.updatedAt());
    }
}
