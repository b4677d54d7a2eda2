package org.partnersuite.customersuccess.health;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.Table;

/** Inputs in the database. */
final class HealthInputsStore {
    private static final Table<SubscriptionInputs> TABLE = Table.<SubscriptionInputs>of(
                    "health_inputs", "subscription_id")
            .column("subscription_id", "uuid", SubscriptionInputs::subscriptionId)
            .column("version", "bigint", SubscriptionInputs::version)
            .column("inputs", "jsonb", s -> HealthScoreStore.json(s.inputs()))
            .column("updated_at", "timestamptz", SubscriptionInputs::updatedAt);

    private HealthInputsStore() {}

    static Optional<SubscriptionInputs> find(Handle db, UUID subscriptionId) {
        return db.createQuery("select * from health_inputs where subscription_id = :id")
                .bind("id", subscriptionId)
                .map((row, context) -> new SubscriptionInputs(
                        subscriptionId,
                        row.getLong("version"),
                        HealthScoreStore.parsed(row.getString("inputs"), RecordedInputs.class),
                        row.getObject("updated_at", OffsetDateTime.class).toInstant()))
                .findOne();
    }

    static void put(Handle db, SubscriptionInputs inputs) {
        TABLE.put(db, List.of(inputs));
    }
}
