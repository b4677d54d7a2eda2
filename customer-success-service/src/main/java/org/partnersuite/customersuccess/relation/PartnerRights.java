package org.partnersuite.customersuccess.relation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.partner.EngagementModel;
import org.partnersuite.platform.rest.Problem;

/**
 * What a partner may write, by the relation that holds at the call (XC-3). Row-level policies say the same by the
 * functions {@code manages_subscription}, {@code manages_customer}, {@code holds_subscription}, {@code holds_customer} and
 * {@code serves_customer}.
 */
public final class PartnerRights {
    private PartnerRights() {}

    private record Held(UUID id, EngagementModel engagementModel) {}

    /**
     * It is the partner of record of all of these subscriptions and their CUSTOMER_SUCCESS_MANAGER.
     *
     * @throws Problem 404 for one of another partner, 403 for one that it serves as sales agent
     */
    public static void requireManagerOf(Handle db, UUID partner, Collection<UUID> subscriptionIds) {
        List<Held> held = requireAll(db, partner, subscriptionIds);
        if (held.stream().anyMatch(each -> each.engagementModel() != EngagementModel.CUSTOMER_SUCCESS_MANAGER)) {
            throw managersOnly();
        }
    }

    /**
     * It is the partner of record of all of these subscriptions, by either model.
     *
     * @throws Problem 404 for one of another partner
     */
    public static void requireHolderOf(Handle db, UUID partner, Collection<UUID> subscriptionIds) {
        requireAll(db, partner, subscriptionIds);
    }

    /**
     * It is the partner of record of one of the customer's subscriptions, and its CUSTOMER_SUCCESS_MANAGER.
     *
     * @throws Problem 404 for a customer that it does not serve, 403 for one that it serves otherwise
     */
    public static void requireManagerOfCustomer(Handle db, UUID partner, UUID customerId) {
        boolean manages = db.createQuery("""
            select exists (select from held_subscription
                where customer_id = :customer and partner_of_record = :partner
                  and engagement_model = 'CUSTOMER_SUCCESS_MANAGER')
            """)
                .bind("customer", customerId)
                .bind("partner", partner)
                .mapTo(Boolean.class)
                .one();
        if (!manages) {
            requireServing(db, partner, customerId);
            throw managersOnly();
        }
    }

    /**
     * It is the partner of record of one of the customer's subscriptions, or serves the customer otherwise today.
     *
     * @throws Problem 404
     */
    public static void requireServing(Handle db, UUID partner, UUID customerId) {
        boolean serves = db.createQuery("select exists (select from served_customer"
                        + " where customer_id = :customer and partner_id = :partner)")
                .bind("customer", customerId)
                .bind("partner", partner)
                .mapTo(Boolean.class)
                .one();
        if (!serves) {
            throw Problem.notFound();
        }
    }

    private static List<Held> requireAll(Handle db, UUID partner, Collection<UUID> subscriptionIds) {
        Set<UUID> wanted = new HashSet<>(subscriptionIds);
        List<Held> held = db.createQuery("""
            select id, engagement_model from held_subscription
            where id = any(:ids) and partner_of_record = :partner
            """)
                .bindArray("ids", UUID.class, wanted)
                .bind("partner", partner)
                .mapTo(Held.class)
                .list();
        if (held.size() < wanted.size()) {
            throw Problem.notFound();
        }
        return held;
    }

    private static Problem managersOnly() {
        return Problem.of(
                403,
                "success_manager_only",
                "Only a partner that is CUSTOMER_SUCCESS_MANAGER of its customers writes this.",
                List.of());
    }
}
