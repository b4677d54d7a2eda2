package org.partnersuite.customersuccess.rights;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.relation.PartnerRights;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;

/**
 * A partner's caller writes about a customer, or about one of its subscriptions, as its partner of record and
 * CUSTOMER_SUCCESS_MANAGER. Callers of the vendor are not restricted. Policies of the tables say the same.
 */
public final class PartnerWriters {
    private PartnerWriters() {}

    /** What a row is about. */
    public record Subject(UUID customerId, @Nullable UUID subscriptionId) {}

    /** @throws Problem 404 for a customer of others, 403 for one that the caller sees and may not write about */
    public static void require(Change change, UUID customerId, @Nullable UUID subscriptionId) {
        UUID partner = change.caller().partnerId();
        if (partner == null) {
            return;
        }
        if (subscriptionId == null) {
            PartnerRights.requireManagerOfCustomer(change.db(), partner, customerId);
        } else {
            PartnerRights.requireManagerOf(change.db(), partner, List.of(subscriptionId));
        }
    }

    /**
     * The same for a stored row, before it is locked: PostgreSQL locks only what the caller may change.
     *
     * @param type of a table with {@code customer_id} and {@code subscription_id}
     */
    public static void requireOfRow(Change change, AggregateType<?> type, UUID id) {
        if (change.caller().partnerId() == null) {
            return;
        }
        Subject subject = change.db()
                .createQuery("select customer_id, subscription_id from " + type.table() + " where id = :id")
                .bind("id", id)
                .mapTo(Subject.class)
                .findOne()
                .orElseThrow(Problem::notFound);
        require(change, subject.customerId(), subject.subscriptionId());
    }
}
