package org.partnersuite.customersuccess.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.list.ListRequest;

/** A partner's caller sees what belongs to the subscriptions whose partner of record it is; others see everything. */
@ApplicationScoped
public class PartnerScope {
    private final CurrentCaller caller;

    PartnerScope(CurrentCaller caller) {
        this.caller = caller;
    }

    /** Narrows a list of what belongs to a subscription {@code s} to the partner's. */
    public <T> ListRequest<T> ofSubscriptions(ListRequest<T> asked) {
        UUID partner = caller.get().partnerId();
        return partner == null ? asked : asked.where("s.partner_of_record = ?", partner);
    }

    /** Narrows a list of customers {@code c} to those that have a subscription of the partner's. */
    public <T> ListRequest<T> ofCustomers(ListRequest<T> asked) {
        UUID partner = caller.get().partnerId();
        return partner == null
                ? asked
                : asked.where(
                        "exists (select from subscription own"
                                + " where own.customer_id = c.id and own.partner_of_record = ?)",
                        partner);
    }

    /** 404 for a subscription that is not the partner's, and for what belongs to it. */
    public void checkSubscription(Handle db, UUID subscriptionId) {
        check(db, "select 1 from subscription where id = :id and partner_of_record = :partner limit 1", subscriptionId);
    }

    /** 404 for a subscription that is not the partner's, 403 for one that it may see, but does not manage the success of. */
    public void checkManaged(Handle db, UUID subscriptionId) {
        checkSubscription(db, subscriptionId);
        UUID partner = caller.get().partnerId();
        if (partner != null && !KnownPartners.isSuccessManager(db, partner)) {
            throw Problem.of(
                    403,
                    "success_manager_only",
                    "Only a partner that is CUSTOMER_SUCCESS_MANAGER of its customers writes this.",
                    List.of());
        }
    }

    /** A partner's callers. */
    public boolean isPartner() {
        return caller.get().partnerId() != null;
    }

    /** 404 for a customer that has no subscription of the partner's. */
    public void checkCustomer(Handle db, UUID customerId) {
        check(
                db,
                "select 1 from subscription where customer_id = :id and partner_of_record = :partner limit 1",
                customerId);
    }

    private void check(Handle db, String sql, UUID id) {
        UUID partner = caller.get().partnerId();
        if (partner != null
                && db.createQuery(sql)
                        .bind("id", id)
                        .bind("partner", partner)
                        .mapTo(Integer.class)
                        .findOne()
                        .isEmpty()) {
            throw Problem.notFound();
        }
    }
}
