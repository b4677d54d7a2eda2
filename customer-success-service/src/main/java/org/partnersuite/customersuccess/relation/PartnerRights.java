package org.partnersuite.customersuccess.relation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.rest.Problem;

/** What a partner may write, by its relation. */
public final class PartnerRights {
    private PartnerRights() {}

    public static void requireManagerOf(Handle db, UUID partner, Collection<UUID> subscriptionIds) {
        check(db, "holds_subscription", "manages_subscription", subscriptionIds);
    }

    public static void requireManagerOfCustomer(Handle db, UUID partner, UUID customerId) {
        check(db, "holds_customer", "manages_customer", List.of(customerId));
    }

    public static void requireServing(Handle db, UUID partner, UUID customerId) {
        check(db, "serves_customer", "serves_customer", List.of(customerId));
    }

    private static void check(Handle db, String sees, String writes, Collection<UUID> ids) {
        if (!all(db, sees, ids)) {
            throw Problem.notFound();
        }
        if (!all(db, writes, ids)) {
            throw Problem.of(403, "success_manager_only", "Only a customer success manager writes this.", List.of());
        }
    }

    private static boolean all(Handle db, String function, Collection<UUID> ids) {
        return db.createQuery("select coalesce(bool_and(" + function + "(i)), true) from unnest(:ids) i")
                .bindArray("ids", UUID.class, ids)
                .mapTo(Boolean.class)
                .one();
    }
}
