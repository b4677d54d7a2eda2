package org.partnersuite.customersuccess.successplan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What plans need to know of the contracts that they are for. */
final class PlanContracts {
    private PlanContracts() {}

    /** Those of these ids that are subscriptions of the customer. */
    static Set<UUID> ofCustomer(Handle db, UUID customer, Collection<UUID> subscriptions) {
        return subscriptions.isEmpty()
                ? Set.of()
                : db.createQuery("select id from held_subscription where customer_id = :customer and id = any (:ids)")
                        .bind("customer", customer)
                        .bindArray("ids", UUID.class, subscriptions)
                        .mapTo(UUID.class)
                        .set();
    }

    /** The first day of the contract: the earliest of the plan's subscriptions, or of those in force of its customer. */
    static Optional<LocalDate> start(Handle db, SuccessPlan plan) {
        return db.createQuery("""
                        select min(contract_start) from held_subscription
                        where case when cardinality(cast(:ids as uuid[])) > 0 then id = any (:ids)
                                   else customer_id = :customer and status = 'ACTIVE' end
                        """)
                .bindArray("ids", UUID.class, plan.details().subscriptionIds())
                .bind("customer", plan.customerId())
                .mapTo(LocalDate.class)
                .findOne();
    }

    /** Whether one of the plan's subscriptions, or of its customer's, is to the product. */
    static boolean hasProduct(Handle db, PlanDraft draft, String product) {
        return db.createQuery("""
                        select exists (select from held_subscription
                            where customer_id = :customer and product = :product
                              and (cardinality(cast(:ids as uuid[])) = 0 or id = any (:ids)))
                        """)
                .bind("customer", draft.customerId())
                .bind("product", product)
                .bindArray("ids", UUID.class, draft.details().subscriptionIds())
                .mapTo(Boolean.class)
                .one();
    }
}
