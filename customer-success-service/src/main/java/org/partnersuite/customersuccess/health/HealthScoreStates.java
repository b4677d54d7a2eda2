package org.partnersuite.customersuccess.health;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;

/** The newest scores, by their subscriptions, that can be told again. */
final class HealthScoreStates {
    /** A new score waits for it. */
    private static final String SUBSCRIPTIONS = "select 1 from subscription where id = any(:ids) order by id for share";

    private static final String NEWEST = """
            select newest.* from subscription s
            join lateral (select * from health_score h where h.subscription_id = s.id order by h.number desc limit 1)
                 newest on true
            where s.id = any(:ids) order by s.id
            """;

    private HealthScoreStates() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return new CurrentStates(
                "health-score",
                "health_inputs",
                "subscription_id",
                CurrentStates.query(
                        SUBSCRIPTIONS,
                        NEWEST,
                        (row, context) -> HealthScoreEvent.of(HealthScoreStore.read(row, context))));
    }
}
