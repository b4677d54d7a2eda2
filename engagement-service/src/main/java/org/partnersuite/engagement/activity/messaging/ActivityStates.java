package org.partnersuite.engagement.activity.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnersuite.engagement.activity.ActivityRow;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;

/** Activities that can be told again. */
final class ActivityStates {
    private ActivityStates() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                "activity", "activity", (row, context) -> ActivityMessages.state(ActivityRow.read(row)));
    }
}
