package org.partnersuite.engagement.activity.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnersuite.engagement.activity.ActivityRow;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;

/** Activities that can be told again. */
final class ActivityStates {
    private static final String ROWS = "select " + ActivityRow.COLUMNS + " from " + ActivityRow.TABLES
            + " where t.id = any(:ids) order by t.id for share of t";

    private ActivityStates() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                "activity", "activity", ROWS, (row, context) -> ActivityMessages.state(ActivityRow.read(row)));
    }
}
