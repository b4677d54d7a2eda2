package org.partnersuite.engagement.accountplan.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnersuite.engagement.accountplan.PlanRow;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;

/** Plans that can be told again. */
final class PlanStates {
    private static final String ROWS = "select * from account_plan where account_id = any(:ids) order by account_id";

    private PlanStates() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                "account-plan",
                "account_plan",
                "account_id",
                ROWS,
                (row, context) -> PlanMessages.state(PlanRow.read(row)));
    }
}
