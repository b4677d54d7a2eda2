package org.partnersuite.customersuccess.health;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.Table;

/**
 * Stores inputs. They are not an entity: there is no row before the first input, the lock of the subscription protects
 * them, and only the score is emitted.
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
