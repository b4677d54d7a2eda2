package org.partnersuite.customersuccess.health;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.Table;

/**
 * Where inputs are kept. They are no entity: there is no row before the first input, the subscription's lock is theirs, and
 * what is told of them is the score.
 */
final class HealthInputsStore {
    private static final Table<SubscriptionInputs> TABLE =
            Table.of("health_inputs", "subscription_id", SubscriptionInputs.class);

    private HealthInputsStore() {}

    static Optional<SubscriptionInputs> find(Handle db, UUID subscriptionId) {
        return db.createQuery("select * from health_inputs where subscription_id = :id")
                .bind("id", subscriptionId)
                .mapTo(SubscriptionInputs.class)
                .findOne();
    }

    static void put(Handle db, SubscriptionInputs inputs) {
        TABLE.put(db, List.of(inputs));
    }
}
